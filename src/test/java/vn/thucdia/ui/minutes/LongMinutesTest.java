package vn.thucdia.ui.minutes;

import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.document.Block;
import vn.thucdia.document.Document;
import vn.thucdia.document.Metadata;
import vn.thucdia.document.Origin;
import vn.thucdia.document.Paragraph;
import vn.thucdia.document.Paragraph.Style;
import vn.thucdia.document.Pdf;
import vn.thucdia.document.PdfWriter;
import vn.thucdia.document.Source;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.task.DirectTaskRunner;
import vn.thucdia.ui.task.ErrorPresenter;

import static org.assertj.core.api.Assertions.assertThat;

/** A document of many pages costs no more on screen than one of a few. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the toolkit starts each test
class LongMinutesTest {

    private static final int PARAGRAPHS = Integer.getInteger("thucdia.paragraphs", 400);

    private PagesView view;
    private Pdf pdf;
    private Document document;

    @Start
    void start(Stage stage) {
        view = new PagesView(new DirectTaskRunner(new ErrorPresenter(Messages.in(Language.VI))),
                new PageSlot.Touch(spot -> {}, source -> {}));
        List<Block> blocks = IntStream.range(0, PARAGRAPHS)
                .<Block>mapToObj(at -> new Paragraph(Style.ITEM,
                        at + ". " + "Đẩy nhanh tiến độ thi công để giải ngân vốn đầu tư công. ".repeat(4),
                        Origin.of(new Source("statement", "s" + at, "BLV·" + at))))
                .toList();
        document = new Document(new Metadata("Dài", ""), blocks);
        pdf = new PdfWriter().write(document);
        stage.setScene(new Scene(view, 700, 600));
        stage.show();
    }

    @Test
    void onlySheetsInSightAndTheirNeighboursExist(FxRobot robot) {
        PageLayout layout = PageLayout.of(document, pdf);
        int count = layout.sizes().size();
        robot.interact(() -> view.show(layout));
        assertThat(count).isGreaterThan(PARAGRAPHS / 12);
        for (double at : new double[]{0, 0.33, 0.5, 0.77, 1}) {
            robot.interact(() -> view.setVvalue(at));
            assertThat(robot.lookup(".paper").<Node>queryAll()).hasSizeBetween(2, 4)
                    .allSatisfy(sheet -> assertThat(((ImageView) sheet.lookup(".image-view")).getImage()).isNotNull());
        }
        assertThat(view.pageProperty().get()).isEqualTo(count);

        robot.interact(() -> view.select(Spot.of(PARAGRAPHS / 2)));

        assertThat(robot.lookup(".piece:selected").queryAll()).isNotEmpty();
    }
}
