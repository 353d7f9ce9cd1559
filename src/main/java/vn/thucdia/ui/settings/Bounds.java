package vn.thucdia.ui.settings;

/** Where the window stood, in logical pixels. */
public record Bounds(double x, double y, double width, double height, boolean maximized) {}
