/** Two small parts that the test of the loader loads. */
package vn.thucdia.ui.views;
