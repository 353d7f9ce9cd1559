package vn.thucdia.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;

/** A page as a picture, two pixels for one, on white. */
public final class Picture {

    private static final double WIDTH = 1120;
    private static final double MARGIN = 24;
    private static final int SCALE = 2;

    private final Fonts fonts;

    public Picture(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The picture in memory. */
    public BufferedImage draw(Page page, boolean printed) {
        return draw(new PageLayout(fonts, printed).lay(page, WIDTH));
    }

    BufferedImage draw(Drawing drawing) {
        BufferedImage image = new BufferedImage((int) Math.ceil((drawing.width() + 2 * MARGIN) * SCALE),
                (int) Math.ceil((drawing.height() + 2 * MARGIN) * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Palette.PAPER.of(Ink.SURFACE));
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(SCALE, SCALE);
        pen.translate(MARGIN, MARGIN);
        new Painter(fonts, Palette.PAPER).paint(drawing, pen);
        pen.dispose();
        return image;
    }

    /** Writes a PNG file. */
    public void write(Page page, boolean printed, OutputStream out) throws IOException {
        if (!ImageIO.write(draw(page, printed), "png", out)) {
            throw new IllegalStateException("the runtime writes no PNG");
        }
    }
}
