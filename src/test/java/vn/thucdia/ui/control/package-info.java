/** Tests of the reusable controls, each in a small window of its own. */
package vn.thucdia.ui.control;
