package vn.thucdia.visit;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EntryKindTest {

    @Test
    void aTypeHasTheSameDigitOnASiteAndInASession() {
        List<EntryKind> both = EntryKind.ON_SITE.stream().filter(EntryKind.IN_SESSION::contains).toList();
        assertThat(both).hasSize(4).allSatisfy(kind -> assertThat(EntryKind.ON_SITE.indexOf(kind))
                .isEqualTo(EntryKind.IN_SESSION.indexOf(kind)));
        assertThat(EntryKind.ON_SITE.indexOf(EntryKind.DIRECTION))
                .isEqualTo(EntryKind.IN_SESSION.indexOf(EntryKind.CONCLUSION));
    }
}
