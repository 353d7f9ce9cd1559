package vn.thucdia.ui.minutes;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.thucdia.document.Block;
import vn.thucdia.document.Document;
import vn.thucdia.document.Origin;
import vn.thucdia.document.Paragraph;
import vn.thucdia.document.Source;
import vn.thucdia.document.Table;
import vn.thucdia.minutes.Issue;

/** Finds the paragraph that lacks what an issue speaks of. */
final class IssueSpot {

    private IssueSpot() {}

    /** Empty when the minutes have no paragraph for it. */
    static Optional<Spot> of(Document document, Issue issue) {
        return switch (issue.kind()) {
            case ATTENDANCE -> beginning(document, "Thành phần");
            case SECRETARY -> beginning(document, "Thư ký");
            case CHAIR, CHAIR_POSITION -> beginning(document, "Chủ trì");
            case HOURS -> beginning(document, "Thời gian bắt đầu");
            case CONTENT -> beginning(document, "Nội dung");
            case PLACE -> beginning(document, "Địa điểm");
            default -> issue.sources().stream().map(source -> from(document, source)).flatMap(Optional::stream)
                    .findFirst();
        };
    }

    private static Optional<Spot> beginning(Document document, String words) {
        return IntStream.range(0, document.blocks().size())
                .filter(at -> document.blocks().get(at) instanceof Paragraph paragraph && !paragraph.runs().isEmpty()
                        && paragraph.runs().getFirst().text().startsWith(words))
                .mapToObj(Spot::of).findFirst();
    }

    private static Optional<Spot> from(Document document, Source source) {
        List<Block> blocks = document.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Table table) {
                for (int row = 0; row < table.rows().size(); row++) {
                    if (names(table.rows().get(row).origin(), source)) {
                        return Optional.of(new Spot(at, row));
                    }
                }
            } else if (names(blocks.get(at).origin(), source)) {
                return Optional.of(Spot.of(at));
            }
        }
        return Optional.empty();
    }

    private static boolean names(Origin origin, Source source) {
        return origin.sources().stream().anyMatch(each -> each.id().equals(source.id()));
    }
}
