package vn.thucdia.chart;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;

/** Colours on paper and in pictures: the light tokens of the program. */
record Palette(Map<Ink, Color> colours) {

    static final Palette PAPER = new Palette(paper());

    private static Map<Ink, Color> paper() {
        Map<Ink, Color> colours = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            colours.put(ink, new Color(switch (ink) {
                case SURFACE -> 0xFFFFFF;
                case SUNKEN -> 0xEEF1F5;
                case TEXT -> 0x111824;
                case MUTED -> 0x3E4A5B;
                case SUBTLE -> 0x566273;
                case GRID -> 0xD3D9E1;
                case AXIS -> 0x3E4A5B;
                case ACCENT -> 0x22418C;
                case PALE -> 0xB9CBF3;
                case GOOD -> 0x17623A;
                case BAD -> 0x7A4B00;
            }));
        }
        return colours;
    }

    Color of(Ink ink) {
        return colours.getOrDefault(ink, Color.BLACK);
    }
}
