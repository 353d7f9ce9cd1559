package vn.thucdia.ui.gallery;

import java.util.Arrays;
import java.util.List;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.Messages;
import vn.thucdia.language.NameRanking;
import vn.thucdia.ui.control.Chip;
import vn.thucdia.ui.control.ChipKind;
import vn.thucdia.ui.control.CodeTag;
import vn.thucdia.ui.control.DateField;
import vn.thucdia.ui.control.EmptyState;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.MessageBar;
import vn.thucdia.ui.control.PaneHeader;
import vn.thucdia.ui.control.PercentBar;
import vn.thucdia.ui.control.Pick;
import vn.thucdia.ui.control.QuickEntry;
import vn.thucdia.ui.control.SegmentBar;
import vn.thucdia.ui.control.SuggestField;
import vn.thucdia.ui.control.SuggestionSource;
import vn.thucdia.ui.control.Switch;
import vn.thucdia.ui.control.Tint;
import vn.thucdia.ui.control.Token;

/** Every control in its main states on one page. Its words are a specimen, not data. */
public final class ComponentSpecimen {

    private ComponentSpecimen() {}

    static void show(GalleryStage stage) {
        stage.show(page(stage.messages()));
        stage.then(() -> {
            Node button = stage.stage().getScene().lookup("#focused");
            button.requestFocus();
            button.requestFocusTraversal(javafx.scene.TraversalDirection.PREVIOUS);
            stage.stage().getScene().getFocusOwner().requestFocusTraversal(javafx.scene.TraversalDirection.NEXT);
        });
    }

    /** The page by itself. */
    public static VBox page(Messages messages) {
        VBox left = new VBox(14, chips(messages), buttons(), fields(), segments(messages));
        VBox right = new VBox(14, header(), states(), bars(), messageBars());
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setPrefWidth(660);
        right.setPrefWidth(560);
        HBox columns = new HBox(24, left, right);
        columns.setPadding(new Insets(20, 24, 12, 24));
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox page = new VBox(columns, quickEntry(messages));
        page.getStyleClass().add("sunken");
        return page;
    }

    private static Node chips(Messages messages) {
        FlowPane flow = new FlowPane(6, 6);
        Arrays.stream(ChipKind.values()).map(kind -> new Chip(kind, messages)).forEach(flow.getChildren()::add);
        return flow;
    }

    private static Node buttons() {
        Button disabled = new Button("Xác nhận xong");
        disabled.setDisable(true);
        Button focused = new Button("Đặt hạn");
        focused.setId("focused");
        Button more = new Button(null, FontIcon.of(Feather.MORE_HORIZONTAL));
        more.getStyleClass().add("icon-button");
        CodeTag warning = new CodeTag("TĐ·3");
        warning.setWarning(true);
        HBox row = new HBox(10, styled("Lưu", "accent"), styled("Xuất DOCX", "soft"), focused, disabled,
                styled("Lọc", "compact"), more, new CodeTag("BLV·3"), warning);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private static Button styled(String text, String styleClass) {
        Button button = new Button(text);
        button.getStyleClass().add(styleClass);
        return button;
    }

    private static Node fields() {
        DateField wrong = new DateField();
        wrong.editor().setText("31/6");
        FieldBox deadline = new FieldBox("Hạn", wrong);
        deadline.setError("Tháng 6 chỉ có 30 ngày. Thử 30/6.");
        FieldBox name = new FieldBox("Tên máy", new TextField("Máy Thư ký"));
        name.setNote("hiện khi trao đổi dữ liệu");
        name.setHint("Enter nhận số 2.300, Esc giữ số cũ.");
        ComboBox<String> combo = new ComboBox<>();
        combo.setPromptText("Chọn đơn vị");
        SuggestField<String> search = new SuggestField<>();
        search.setSource(
                SuggestionSource.of(() -> NameRanking.by(unit -> unit), () -> List.of("Than Uyên", "Tân Uyên")));
        search.setValue("Than Uyên");
        CheckComboBox<String> check = new CheckComboBox<>();
        check.getItems().addAll("Sở Tài chính", "Sở Nội vụ");
        check.getCheckModel().check(0);
        CustomTextField custom = new CustomTextField();
        custom.setLeft(FontIcon.of(Feather.FILTER));
        custom.setPromptText("Lọc trong bảng");
        FlowPane flow = new FlowPane(14, 12, sized(deadline, 200), sized(name, 300),
                sized(new FieldBox("Giao cho", combo), 200), sized(new FieldBox("Đơn vị", search), 180),
                sized(new FieldBox("Phối hợp", check), 180), sized(new FieldBox("Lọc", custom), 200));
        CheckBox tick = new CheckBox("11 việc chưa xong");
        tick.setSelected(true);
        Switch toggle = new Switch();
        toggle.setText("Đưa vào bảng");
        toggle.setSelected(true);
        HBox ticks = new HBox(24, tick, new CheckBox("1 điểm thực địa"), toggle);
        ticks.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return new VBox(8, flow, ticks);
    }

    private static FieldBox sized(FieldBox box, double width) {
        box.setPrefWidth(width);
        return box;
    }

    private static Node segments(Messages messages) {
        SegmentBar<String> bar = new SegmentBar<>();
        bar.getSegments()
                .setAll(List.of(Pick.of("all", "Tất cả"), Pick.of("observation", ChipKind.OBSERVATION, messages),
                        Pick.of("difficulty", ChipKind.DIFFICULTY, messages),
                        Pick.of("petition", ChipKind.PETITION, messages)));
        bar.setCount("all", 3);
        bar.setCount("observation", 2);
        bar.setCount("difficulty", 0);
        bar.setCount("petition", 1);
        return new HBox(bar);
    }

    private static Node header() {
        PaneHeader header = new PaneHeader();
        header.setTitle("Kiến nghị của huyện");
        header.setCount("3");
        header.setIcon(Feather.MESSAGE_SQUARE);
        Button add = new Button("Thêm", FontIcon.of(Feather.PLUS));
        add.getStyleClass().add("compact");
        header.getActions().add(add);
        return header;
    }

    private static Node states() {
        EmptyState empty = new EmptyState(Feather.INBOX, "Chưa có khó khăn nào", "Gõ vào dòng ghi nhanh để thêm.");
        EmptyState good = new EmptyState(Feather.CHECK_CIRCLE, "Không có việc quá hạn",
                "Đặt hạn để máy nhắc đúng ngày.");
        good.setGood(true);
        for (EmptyState state : List.of(empty, good)) {
            state.getStyleClass().add("card");
            HBox.setHgrow(state, Priority.ALWAYS);
        }
        return new HBox(14, empty, good);
    }

    private static Node bars() {
        HBox row = new HBox(14);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        for (double percent : new double[]{40, 100, 125, 190}) {
            PercentBar bar = new PercentBar();
            bar.setPercent(percent);
            Label figure = new Label(Math.round(percent) + "%");
            figure.getStyleClass().add("text-strong");
            row.getChildren().addAll(figure, bar);
        }
        return row;
    }

    private static Node messageBars() {
        VBox bars = new VBox(8);
        for (MessageBar.Kind kind : MessageBar.Kind.values()) {
            MessageBar bar = new MessageBar(kind,
                    "Chưa lưu được: ổ đĩa đầy. Những gì đã lưu vẫn còn. Giải phóng chỗ trống rồi thử lại.");
            bar.setOnDismiss(() -> bars.getChildren().remove(bar), "Đóng");
            bars.getChildren().add(bar);
        }
        return bars;
    }

    private static Node quickEntry(Messages messages) {
        QuickEntry<ChipKind> entry = new QuickEntry<>();
        entry.setMessages(messages);
        for (ChipKind kind : List.of(ChipKind.OBSERVATION, ChipKind.DIFFICULTY, ChipKind.PETITION, ChipKind.ANSWER,
                ChipKind.CONCLUSION)) {
            entry.getPicks().getPicks().add(Pick.of(kind, kind, messages));
        }
        entry.getPicks().setPicked(ChipKind.CONCLUSION);
        entry.setReader(text -> List.of(new Token("KL·10", null, Tint.ACCENT),
                new Token("Tống Thanh Hải", Feather.USER, Tint.ACCENT),
                new Token("Các ngành", Feather.AT_SIGN, Tint.ACCENT), new Token("KN·3", Feather.LINK, Tint.ACCENT),
                new Token("chưa đặt hạn", Feather.CALENDAR, Tint.NEUTRAL)));
        entry.setText("Vấn đề lớn: tổng hợp, báo cáo UBND tỉnh, Ban Cán sự Đảng");
        entry.setMoment("14:32");
        return entry;
    }
}
