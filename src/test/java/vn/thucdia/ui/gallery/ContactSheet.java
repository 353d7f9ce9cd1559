package vn.thucdia.ui.gallery;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import javax.imageio.ImageIO;

/** All pictures small on one sheet, and a page that links the large ones. One row per state. */
final class ContactSheet {

    private static final int COLUMNS = 8;
    private static final int WIDE = 340;
    private static final int HIGH = 192;
    private static final int GAP = 10;

    private ContactSheet() {}

    static void write(Path folder, List<GalleryPicture> pictures) throws IOException {
        List<GalleryPicture> sorted = pictures.stream().sorted(Comparator.comparing(GalleryPicture::state)).toList();
        int rows = (sorted.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet = new BufferedImage(COLUMNS * (WIDE + GAP) + GAP, Math.max(1, rows) * (HIGH + GAP) + GAP,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        StringBuilder page = new StringBuilder("<!doctype html><meta charset=utf-8><title>Gallery</title>"
                + "<style>body{font:14px sans-serif;background:#888}figure{display:inline-block;margin:6px}"
                + "img{width:420px;background:#fff}</style>");
        for (int at = 0; at < sorted.size(); at++) {
            GalleryPicture picture = sorted.get(at);
            BufferedImage image = ImageIO.read(folder.resolve(picture.file()).toFile());
            int width = Math.min(WIDE, image.getWidth() * HIGH / image.getHeight());
            pen.drawImage(image, GAP + at % COLUMNS * (WIDE + GAP), GAP + at / COLUMNS * (HIGH + GAP), width, HIGH,
                    null);
            page.append("<figure><a href=\"%1$s\"><img src=\"%1$s\"></a><figcaption>%1$s</figcaption></figure>\n"
                    .formatted(picture.file()));
        }
        pen.dispose();
        ImageIO.write(sheet, "png", folder.resolve("contact-sheet.png").toFile());
        Files.writeString(folder.resolve("index.html"), page);
    }
}
