/** Tests of what every screen is made with. Each shows one part in a real window, without a display. */
package vn.thucdia.ui;
