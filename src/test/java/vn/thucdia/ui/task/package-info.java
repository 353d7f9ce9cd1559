/** Tests of the background runner and of what becomes of failures. */
package vn.thucdia.ui.task;
