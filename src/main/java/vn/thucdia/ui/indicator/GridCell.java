package vn.thucdia.ui.indicator;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.indicator.Direction;
import vn.thucdia.indicator.plausibility.PlausibilityWarning;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.Chip;
import vn.thucdia.ui.control.ChipKind;
import vn.thucdia.ui.control.CodeTag;
import vn.thucdia.ui.control.PercentBar;
import vn.thucdia.ui.control.TwoLines;
import vn.thucdia.ui.indicator.CellText.Tone;

/** One cell: the text, bar, chip or tag of its column, or the editor while the cell is edited. */
final class GridCell extends TableCell<GridRow, GridRow> {

    /** Letters of a unit of measure that stands on one line. */
    private static final int SHORT_MEASURE = 12;
    /** Padding and line of a cell, before its style is there to be asked; the first column has more. */
    private static final double SIDES = 22;
    private static final double FIRST = 6;
    private static final double NAME_SIZE = 14;
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
    private static final PseudoClass FLAGGED = PseudoClass.getPseudoClass("flagged");

    private final GridColumn column;
    private final Grid grid;
    private @Nullable Node ownClip;

    GridCell(GridColumn column, Grid grid) {
        this.column = column;
        this.grid = grid;
        getStyleClass().add("grid-cell");
        if (column.isEditable() && column != GridColumn.SHARE) {
            getStyleClass().add("number");
        }
        if (column == GridColumn.NAME && !grid.isOfVisit()) {
            getStyleClass().add("first");
        }
        if (column == GridColumn.NAME) {
            widthProperty().subscribe(this::draw);
        }
        grid.model().cursorProperty().subscribe(this::mark);
        grid.editing().cellProperty().subscribe((was, is) -> {
            if (isHere(was) || isHere(is)) {
                draw();
            }
        });
        grid.editing().refusedProperty().subscribe(this::mark);
        grid.addingProperty().subscribe(() -> {
            if (getItem() instanceof GridRow.Add) {
                draw();
            }
        });
        grid.editing().drafts().subscribe(this::draw);
        setOnMousePressed(event -> {
            GridRow row = getItem();
            if (row != null && row.isTarget()) {
                grid.pressed(new CellRef(row.id(), column), event.getClickCount());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable GridRow item, boolean empty) {
        super.updateItem(item, empty);
        draw();
    }

    /** The toolkit clips every cell; the head of a group needs the room of the empty cells beside it. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getClip() != null) {
            ownClip = getClip();
        }
        setClip(getItem() instanceof GridRow.Group || isInviting() ? null : ownClip);
    }

    /** The row that adds says how in words longer than a name. */
    private boolean isInviting() {
        return getItem() instanceof GridRow.Add && column == GridColumn.NAME && !grid.addingProperty().get();
    }

    private boolean isHere(@Nullable CellRef cell) {
        GridRow row = getItem();
        return cell != null && row != null && !isEmpty() && cell.column() == column
                && GridCursor.stands(cell, row);
    }

    private void draw() {
        GridRow row = getItem();
        setText(null);
        setTooltip(null);
        setAccessibleText(null);
        getStyleClass().remove("name-cell");
        Node face = isEmpty() || row == null ? null : switch (row) {
            case GridRow.Group(String name) -> column == GridColumn.NAME ? head(name) : null;
            case GridRow.Add add -> add();
            case GridRow.Line line -> face(line);
        };
        setGraphic(face);
        mark();
    }

    private void mark() {
        GridRow row = getItem();
        CellRef here = isEmpty() || row == null || !row.isTarget() ? null : new CellRef(row.id(), column);
        CellRef cursor = grid.model().cursorProperty().get();
        boolean adds = row instanceof GridRow.Add && cursor != null && cursor.row() == null;
        CellEditing.Draft draft = here == null ? null : grid.editing().shown(here);
        pseudoClassStateChanged(CURSOR, adds ? column == GridColumn.NAME : here != null && here.equals(cursor));
        pseudoClassStateChanged(WRONG, draft != null && draft.problem() != null && !draft.asks());
        pseudoClassStateChanged(ASKED, draft != null && draft.asks());
    }

    private @Nullable Node add() {
        Messages messages = grid.messages();
        if (column == grid.columns().getFirst() && column == GridColumn.FLAG) {
            FontIcon plus = FontIcon.of(Feather.PLUS);
            plus.getStyleClass().add("add-icon");
            return centred(plus);
        }
        if (column != GridColumn.NAME) {
            return null;
        }
        if (grid.addingProperty().get()) {
            return grid.adder();
        }
        return new Group(new HBox(6, words(messages.get("indicator.add"), "add-words"),
                words(messages.get("indicator.add.paste"), "text-unit")));
    }

    private @Nullable Node face(GridRow.Line line) {
        CellRef here = new CellRef(line.id(), column);
        if (here.equals(grid.editing().cellProperty().get())) {
            return grid.editor();
        }
        CellText text = grid.texts().of(line, column);
        CellEditing.Draft draft = grid.editing().drafts().get(here);
        setAccessibleText(grid.messages().get("indicator.cell.spoken", line.name(),
                grid.messages().get(column.titleKey()), text.tone() == Tone.BLANK
                        ? grid.messages().get("indicator.blank.spoken")
                        : (text.whole() + " " + line.sourceCode()).strip()));
        if (draft != null) {
            return number(CellText.plain(draft.text()));
        }
        return switch (column) {
            case FLAG -> flag(line);
            case NAME -> name(text.main());
            case UNIT -> unit(text.main());
            case RESULT -> result(line, text);
            case PLAN, SAME, CHANGE -> number(text);
            case SHARE -> share(line, text);
            case VERDICT -> verdict(line);
            case SOURCE -> line.sourceCode().isEmpty()
                    ? null
                    : new CodeTag(line.sourceCode(), () -> grid.open(Objects.requireNonNull(line.row().source())));
        };
    }

    /** Two lines when it is long; only the cell's own text knows how wide it may be. */
    private @Nullable Node name(String name) {
        getStyleClass().add("name-cell");
        setWrapText(true);
        double width = getWidth() - (grid.isOfVisit() ? SIDES : SIDES + FIRST);
        // As wide as it gets: bold, as the selected row is, so that it never changes.
        Font bold = Font.font("Noto Sans", FontWeight.BOLD, NAME_SIZE);
        String shown = width <= 1 ? name : TwoLines.of(name, bold, width);
        setText(shown);
        setTooltip(shown.equals(name) ? null : new Tooltip(name));
        return null;
    }

    /** Two lines when it is long: behind a stroke. */
    private static Label unit(String measure) {
        boolean isLong = measure.length() > SHORT_MEASURE;
        Label label = words(isLong ? measure.replaceFirst("/", "/\n") : measure, "text-unit");
        label.setWrapText(true);
        if (isLong) {
            label.getStyleClass().add("measure-long");
        }
        return label;
    }

    /** The head of a group runs on over the empty cells beside it. */
    private static Node head(String name) {
        return new Group(words(name, "text-strong"));
    }

    private Node flag(GridRow.Line line) {
        Button flag = new Button(null, line.row().flagged() ? filledFlag() : FontIcon.of(Feather.FLAG));
        flag.getStyleClass().setAll("button", "icon-button", "flag-button");
        flag.pseudoClassStateChanged(FLAGGED, line.row().flagged());
        flag.setFocusTraversable(false);
        flag.setAccessibleText(
                grid.messages().get(line.row().flagged() ? "indicator.flag.unset" : "indicator.flag.set"));
        flag.setTooltip(new Tooltip(flag.getAccessibleText()));
        flag.setOnAction(event -> grid.flag(line));
        return centred(flag);
    }

    /** The icon font has outlines only; what calls for attention is filled. */
    private static Node filledFlag() {
        Region flag = new Region();
        flag.getStyleClass().add("flag-filled");
        return flag;
    }

    private static Node number(CellText text) {
        HBox row = new HBox(5, small(text.before()), main(text), small(text.after()));
        row.getChildren().removeIf(child -> child instanceof Label label && label.getText().isEmpty());
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    /** A result that is worth a second look has a sign before it; the reasons stand below the table. */
    private Node result(GridRow.Line line, CellText text) {
        HBox row = (HBox) number(text);
        List<PlausibilityWarning> slips = line.slips();
        if (!slips.isEmpty()) {
            SlipWords words = new SlipWords(grid.messages(), grid.model().desk().formats());
            String why = slips.stream().map(slip -> words.of(slip, line)).collect(Collectors.joining("\n"));
            FontIcon sign = FontIcon.of(Feather.ALERT_TRIANGLE);
            sign.getStyleClass().add("slip-icon");
            Tooltip.install(row, new Tooltip(why));
            setAccessibleText(getAccessibleText() + ". " + grid.messages().get("indicator.slip.spoken", why));
            row.getChildren().addFirst(sign);
        }
        return row;
    }

    private static Label main(CellText text) {
        Label label = new Label(text.main());
        label.getStyleClass().add(switch (text.tone()) {
            case PLAIN -> "figure";
            case BLANK -> "text-blank";
            case GOOD -> "figure-good";
            case STRONG -> "text-strong";
            case WORDS -> "figure-words";
        });
        if (text.tone() != Tone.WORDS) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        return label;
    }

    private static Label small(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("figure-note");
        return label;
    }

    private Node share(GridRow.Line line, CellText text) {
        HBox row = new HBox(4, main(text), small(text.after()));
        row.getChildren().removeIf(child -> child instanceof Label label && label.getText().isEmpty());
        row.setAlignment(Pos.CENTER_LEFT);
        var share = line.value(GridColumn.SHARE);
        if (share != null && !grid.isNarrow()) {
            PercentBar bar = new PercentBar();
            bar.setLowerBetter(line.indicator().direction() == Direction.LOWER_BETTER);
            bar.setPercent(share.number().doubleValue());
            HBox.setHgrow(bar, Priority.ALWAYS);
            row.getChildren().add(bar);
        }
        return row;
    }

    private Node verdict(GridRow.Line line) {
        Chip chip = new Chip();
        boolean asked = grid.editing().drafts().entrySet().stream().anyMatch(
                each -> line.id() != null && line.id().equals(each.getKey().row())
                        && each.getValue().problem() != null);
        if (asked) {
            chip.show(ChipKind.TO_REVIEW, grid.messages());
            return chip;
        }
        Verdicts.dress(chip, line, grid.messages(), grid.isNarrow());
        return chip.getText().isEmpty() ? words(grid.messages().get("indicator.blank"), "text-blank") : chip;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static HBox centred(Node node) {
        HBox box = new HBox(node);
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
