package vn.thucdia.ui.gallery;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;

import vn.thucdia.app.AppContext;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Visit;

/** The tabs in which a visit is recorded: on site and in session. */
final class EntryTabStates {

    private static final String FIELD = "field.title";
    private static final String SESSION = "session.title";

    /** Long words and many of them, as they are dictated. */
    private static final String LONG = "Nghiêng nghiêng khuỷu đường Khoen On - Mường Kim - Tà Mung bị sạt lở, phải thông tuyến trước mùa mưa; "
            + "Ban Quản lý dự án đầu tư xây dựng phối hợp với UBND các xã kiểm đếm khối lượng, "
            + "gửi https://thanuyen.laichau.gov.vn/quanlyduan/nghiemthukhoiluonghoanthanh/2023/dot-2 trước 30/6";

    private EntryTabStates() {}

    static List<GalleryState> all() {
        return List.of(state("field-empty", VisitSpecimen::bare, FIELD, open -> {}),
                state("field", SampleVisit::record, FIELD, open -> {}),
                state("field-direction", SampleVisit::record, FIELD, open -> open.select("#line-list", 2)),
                state("field-typing", SampleVisit::record, FIELD, open -> {
                    open.select("#line-list", 0);
                    open.type(EntryKind.DIRECTION, "Làm rãnh thoát nước cuối cụm @UBND tỉnh !31/6 #công nghiệp");
                }), state("field-dossiers", SampleVisit::record, FIELD, open -> {
                    if (open.window().desk().width().isNarrow()) {
                        open.chord("#field-tab", KeyCode.PERIOD, true);
                    }
                }), state("field-long", SampleVisit::record, FIELD, open -> open.type(EntryKind.DIRECTION, LONG)),
                state("field-addressee", VisitSpecimen::unclear, FIELD, open -> open.select("#site-list", 1)),
                state("session-unclear", VisitSpecimen::unclear, SESSION, open -> {}),
                state("session-empty", VisitSpecimen::bare, SESSION, open -> {}),
                state("session", SampleVisit::record, SESSION, open -> {}),
                state("session-linked", SampleVisit::record, SESSION, open -> {
                    open.chord("#session-tab", KeyCode.DIGIT4, false);
                    open.type(EntryKind.CONCLUSION, "Vấn đề lớn: tổng hợp, báo cáo UBND tỉnh @các ngành ");
                    for (int times = 0; times < 3; times++) {
                        open.chord("#session-tab", KeyCode.L, true);
                    }
                }), state("session-card", SampleVisit::record, SESSION, open -> open.select("#log-list", 9)),
                state("session-adding", SampleVisit::record, SESSION,
                        open -> ((ButtonBase) open.find("#speaker-add")).fire()),
                state("session-petitions", SampleVisit::record, SESSION, open -> {
                    if (open.window().desk().width().isNarrow()) {
                        open.chord("#session-tab", KeyCode.PERIOD, true);
                    }
                }));
    }

    private static GalleryState state(String name, Function<AppContext, Visit> data, String tab,
            Consumer<VisitSpecimen> then) {
        return GalleryState.of(name, stage -> {
            VisitSpecimen open = VisitSpecimen.open(stage, data, tab);
            stage.then(() -> then.accept(open));
        });
    }
}
