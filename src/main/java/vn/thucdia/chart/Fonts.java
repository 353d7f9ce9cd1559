package vn.thucdia.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled Noto Sans, for measuring and for pictures: the same on every machine. Safe for several threads. */
public final class Fonts implements Ruler {

    static final String REGULAR = "/vn/thucdia/ui/fonts/NotoSans-Regular.ttf";
    static final String BOLD = "/vn/thucdia/ui/fonts/NotoSans-Bold.ttf";

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font regular = load(REGULAR);
    private final Font bold = load(BOLD);

    private static Font load(String path) {
        try (InputStream in = open(path)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("font cannot be read: " + path, e);
        }
    }

    static InputStream open(String path) {
        InputStream in = Fonts.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("resource missing: " + path);
        }
        return in;
    }

    Font of(double size, boolean heavy) {
        return (heavy ? bold : regular).deriveFont((float) size);
    }

    @Override
    public double width(String text, double size, boolean heavy) {
        return text.isEmpty() ? 0 : of(size, heavy).getStringBounds(text, EXACT).getWidth();
    }
}
