package vn.thucdia.ui.gallery;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import javafx.stage.Window;

import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.ui.gallery.Finding.Rule;

/** Measures what stands on a screen. All of it on the toolkit's thread, after a layout. */
final class ScreenMeasures {

    /** Letters may reach a little over the box they are measured in. */
    private static final double SIDE = 2;
    private static final double HEIGHT = 4;
    private static final double PLAIN = 4.5;
    private static final double LARGE = 3;

    private final Node root;
    private final Bounds window;
    private final List<Finding> findings = new ArrayList<>();

    ScreenMeasures(Node root) {
        this.root = root;
        this.window = new BoundingBox(0, 0, root.getScene().getWidth(), root.getScene().getHeight());
    }

    /** Everything but colours. */
    List<Finding> layout() {
        seen(root).forEach(node -> {
            switch (node) {
                case Labeled label when label.isTextTruncated() && !hidden(label) ->
                    add(Rule.SHORTENED, label.getText(), "in " + name(label));
                case ScrollBar bar when working(bar) -> nested(bar);
                case FontIcon _ -> {
                }
                case TextFlow flow -> broken(flow);
                case Text text when !text.getText().isBlank() -> text(text);
                default -> {
                }
            }
        });
        seen(root).forEach(node -> {
            if (node instanceof ButtonBase button && button.isDisabled() && !saysWhy(button)) {
                add(Rule.UNEXPLAINED, button.getText() == null ? "" : button.getText(), name(button));
            }
        });
        return findings.stream().distinct().toList();
    }

    /** The help of what is greyed: the button, or the row it stands in. */
    private static boolean saysWhy(Node button) {
        Node at = button;
        while (!at.isDisable() && at.getParent() != null) {
            at = at.getParent();
        }
        String help = at.getAccessibleHelp();
        return help != null && !help.isBlank();
    }

    private void text(Text text) {
        cut(text);
        if (!(text.getParent() instanceof TextFlow) && text.getLayoutInfo() != null) {
            broken(text.getText(), text.getLayoutInfo());
        }
    }

    private void cut(Text text) {
        Bounds all = text.localToScene(text.getLayoutBounds());
        Seen seen = visible(text);
        if (seen.nothing(all)) {
            return;
        }
        boolean left = all.getMinX() < seen.area().getMinX() - SIDE;
        boolean right = all.getMaxX() > seen.area().getMaxX() + SIDE;
        boolean above = all.getMinY() < seen.area().getMinY() - HEIGHT;
        boolean below = all.getMaxY() > seen.area().getMaxY() + HEIGHT;
        if ((left || right) && !seen.sideways() || (above || below) && !seen.down()) {
            add(Rule.CUT, text.getText(), String.format(Locale.ROOT, "%.0f px beyond %s",
                    Stream.of(seen.area().getMinX() - all.getMinX(), all.getMaxX() - seen.area().getMaxX(),
                            seen.area().getMinY() - all.getMinY(), all.getMaxY() - seen.area().getMaxY())
                            .mapToDouble(Double::doubleValue).max().orElse(0),
                    name(text.getParent())));
        }
    }

    /** What is seen of a node: the part within all clips, and in which directions a scroll bar shows the rest. */
    private record Seen(Bounds area, boolean sideways, boolean down) {

        boolean nothing(Bounds all) {
            return area.getWidth() < 1 || area.getHeight() < 1 || !area.intersects(all);
        }
    }

    private Seen visible(Node node) {
        double left = window.getMinX();
        double right = window.getMaxX();
        double top = window.getMinY();
        double bottom = window.getMaxY();
        boolean sideways = false;
        boolean down = false;
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getClip() == null) {
                continue;
            }
            Bounds clip = at.localToScene(at.getClip().getBoundsInParent());
            left = Math.max(left, clip.getMinX());
            right = Math.min(right, clip.getMaxX());
            top = Math.max(top, clip.getMinY());
            bottom = Math.min(bottom, clip.getMaxY());
            boolean scrolls = at.getStyleClass().contains("viewport")
                    || at.getStyleClass().contains("clipped-container");
            down |= scrolls && bar(at.getParent(), Orientation.VERTICAL);
            sideways |= scrolls && bar(at.getParent(), Orientation.HORIZONTAL);
        }
        return new Seen(new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top)), sideways,
                down);
    }

    private static boolean bar(Parent of, Orientation way) {
        return of.getChildrenUnmodifiable().stream().anyMatch(child -> child instanceof ScrollBar bar && working(bar)
                && bar.getOrientation() == way);
    }

    /** Whether something lies over the middle of it: a sheet, a card that floats, a popup. */
    private static boolean covered(Node node, Bounds all) {
        Point2D middle = new Point2D(all.getCenterX(), all.getCenterY());
        for (Node at = node; at.getParent() != null; at = at.getParent()) {
            List<Node> siblings = at.getParent().getChildrenUnmodifiable();
            if (siblings.subList(siblings.indexOf(at) + 1, siblings.size()).stream().flatMap(ScreenMeasures::seen)
                    .anyMatch(over -> fills(over, middle))) {
                return true;
            }
        }
        Point2D screen = node.getScene().getRoot().localToScreen(middle);
        return screen != null && Window.getWindows().stream()
                .anyMatch(
                        over -> over != node.getScene().getWindow() && over.isShowing() && screen.getX() >= over.getX()
                                && screen.getX() <= over.getX() + over.getWidth() && screen.getY() >= over.getY()
                                && screen.getY() <= over.getY() + over.getHeight());
    }

    private static boolean fills(Node over, Point2D point) {
        return over instanceof Region region && region.getBackground() != null
                && region.getBackground().getFills().stream()
                        .anyMatch(fill -> !(fill.getFill() instanceof Color colour) || colour.getOpacity() > 0)
                && region.localToScene(region.getLayoutBounds()).contains(point);
    }

    private void broken(TextFlow flow) {
        broken(flow.getChildren().stream().map(child -> child instanceof Text text ? text.getText() : " ")
                .collect(Collectors.joining()), flow.getLayoutInfo());
    }

    private void broken(String words, LayoutInfo lines) {
        for (TextLineInfo line : lines.getTextLines(false)) {
            int end = line.end();
            if (end > 0 && end < words.length() && Character.isLetterOrDigit(words.charAt(end - 1))
                    && Character.isLetterOrDigit(words.charAt(end))) {
                add(Rule.BROKEN, words, "after \"" + words.substring(Math.max(0, end - 8), end) + "\"");
            }
        }
    }

    private void nested(ScrollBar bar) {
        for (Parent around = owner(bar).getParent(); around != null; around = around.getParent()) {
            if (around instanceof Control) {
                boolean inside = around.lookupAll(".scroll-bar").stream()
                        .anyMatch(other -> other instanceof ScrollBar outer && outer != bar && working(outer)
                                && outer.getOrientation() == bar.getOrientation() && shown(outer));
                Control control = (Control) around;
                if (inside && control.lookupAll(".scroll-bar").stream().filter(ScrollBar.class::isInstance)
                        .map(ScrollBar.class::cast).anyMatch(outer -> owner(outer) == control && working(outer)
                                && shown(outer) && outer.getOrientation() == bar.getOrientation())) {
                    add(Rule.NESTED, name(owner(bar)), "in " + name(control));
                    return;
                }
            }
        }
    }

    private static Control owner(ScrollBar bar) {
        Parent at = bar.getParent();
        while (!(at instanceof Control control)) {
            at = at.getParent();
        }
        return control;
    }

    private static boolean working(ScrollBar bar) {
        return bar.isVisible() && bar.getVisibleAmount() < bar.getMax() - bar.getMin() && bar.getWidth() > 0
                && bar.getHeight() > 0;
    }

    /**
     * Colours of all words against what lies under them.
     *
     * @param picture of the whole window
     */
    List<Finding> colours(BufferedImage picture) {
        seen(root).filter(Text.class::isInstance).map(Text.class::cast).filter(text -> !text.getText().isBlank())
                .forEach(text -> colour(text, picture));
        return findings.stream().distinct().toList();
    }

    private void colour(Text text, BufferedImage picture) {
        Bounds all = text.localToScene(text.getLayoutBounds());
        Seen seen = visible(text);
        boolean marked = text.getSelectionStart() >= 0 && text.getSelectionEnd() > text.getSelectionStart();
        if (seen.nothing(all) || covered(text, all)
                || !((marked ? text.getSelectionFill() : text.getFill()) instanceof Color ink)) {
            return;
        }
        int under = under(picture, Math.max(all.getMinX(), seen.area().getMinX()),
                Math.max(all.getMinY(), seen.area().getMinY()), Math.min(all.getMaxX(), seen.area().getMaxX()),
                Math.min(all.getMaxY(), seen.area().getMaxY()));
        Color ground = Color.rgb(under >> 16 & 255, under >> 8 & 255, under & 255);
        double contrast = contrast(ground.interpolate(ink, ink.getOpacity() * opacity(text)), ground);
        double size = text.getFont().getSize();
        boolean bold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
        double least = text instanceof FontIcon || size >= 24 || bold && size >= 18 ? LARGE : PLAIN;
        if (contrast < least) {
            add(Rule.PALE, text instanceof FontIcon icon ? icon.getIconLiteral() : text.getText(),
                    String.format(Locale.ROOT, "%.2f in %s", contrast, name(text.getParent())));
        }
    }

    /** The colour that covers most of an area: words cover less than what they stand on. */
    private static int under(BufferedImage picture, double left, double top, double right, double bottom) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = (int) Math.max(0, top); y < Math.min(picture.getHeight(), bottom); y++) {
            for (int x = (int) Math.max(0, left - 2); x < Math.min(picture.getWidth(), right + 2); x++) {
                counts.merge(picture.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0xFFFFFF);
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return opacity;
    }

    /** As WCAG 2 has it: 1 to 21. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private void add(Rule rule, String words, String detail) {
        findings.add(new Finding(rule, words.replace('\n', ' '), detail));
    }

    private static boolean hidden(Labeled label) {
        return label.getContentDisplay() == javafx.scene.control.ContentDisplay.GRAPHIC_ONLY;
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.getOpacity() == 0) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Node> seen(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ScreenMeasures::seen))
                : Stream.of(node);
    }

    /** The nearest name that says where: id or style class. */
    private static String name(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getId() != null) {
                return "#" + at.getId();
            }
            if (at instanceof Control && !at.getStyleClass().isEmpty()) {
                return "." + String.join(".", at.getStyleClass());
            }
        }
        return "window";
    }
}
