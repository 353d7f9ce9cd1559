package vn.thucdia.ui.visit.session;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

class SpeakerKeysTest {

    private final Ids ids = new Ids(new Random(7));
    private final Id<Visit> visit = ids.create();
    private final SpeakerKeys keys = new SpeakerKeys();
    private final Participant an = one("An");
    private final Participant binh = one("Bình");
    private final Participant chi = one("Chi");

    private Participant one(String name) {
        return new Participant(ids.create(), visit, null, null, null, null, null, name, "", null, true);
    }

    private List<String> read(Participant... speakers) {
        return keys.of(visit, views(speakers)).stream()
                .map(view -> view.key() + " " + view.participant().name()).toList();
    }

    private static List<SpeakerView> views(Participant... speakers) {
        return IntStream.range(0, speakers.length).mapToObj(at -> new SpeakerView(speakers[at], at + 1, 0)).toList();
    }

    @Test
    void whoHasADigitKeepsItWhenAnotherComesBefore() {
        assertThat(read(an, binh)).containsExactly("1 An", "2 Bình");
        assertThat(read(chi, an, binh)).containsExactly("1 An", "2 Bình", "3 Chi");
    }

    @Test
    void aFreeDigitGoesToTheNextNewcomer() {
        read(an, binh);
        assertThat(read(binh)).containsExactly("2 Bình");
        assertThat(read(chi, binh)).containsExactly("1 Chi", "2 Bình");
    }

    @Test
    void aLaterStartGivesTheSameDigitsWhateverTheirOrder() {
        read(an, binh);
        List<String> before = read(chi, an, binh);
        assertThat(new SpeakerKeys().of(visit, views(binh, chi, an)).stream()
                .map(view -> view.key() + " " + view.participant().name()).toList()).isEqualTo(before);
    }
}
