package vn.thucdia.ui.control;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class ChipTest {

    private static final Messages MESSAGES = Messages.in(Language.VI);

    @Test
    void aStatusIsReadAloudAsOne() {
        assertThat(new Chip(ChipKind.ASSIGNED, MESSAGES).getAccessibleText()).isEqualTo("Trạng thái: Đã giao");
        assertThat(new Chip(ChipKind.OBSERVATION, MESSAGES).getAccessibleText()).isEqualTo("Ghi nhận");
    }

    @ParameterizedTest
    @EnumSource(ChipKind.class)
    void everyKindHasAWordInBothLanguages(ChipKind kind) {
        for (Language language : Language.values()) {
            assertThat(new Chip(kind, Messages.in(language)).getText()).isNotBlank();
        }
    }

    @Test
    void noTwoKindsLookAlikeAndReadAlike() {
        Set<String> looks = new HashSet<>();
        for (ChipKind kind : ChipKind.values()) {
            assertThat(looks.add(kind.icon() + kind.word(MESSAGES))).as(kind.name()).isTrue();
        }
    }

    @Test
    void changingTheKindChangesTheTintAndNothingIsLeftOfTheOldOne() {
        Chip chip = new Chip(ChipKind.DONE, MESSAGES);
        chip.show(ChipKind.OVERDUE, MESSAGES);

        assertThat(chip.getStyleClass()).contains("tint-danger").doesNotContain("tint-success");
    }
}
