/** Tests of the frame around the screens. */
package vn.thucdia.ui.shell;
