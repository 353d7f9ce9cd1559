package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.app.AppContext;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.DataFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PaceRulesTest {

    private static final BigDecimal NINETY_FIVE = BigDecimal.valueOf(95);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    @SuppressWarnings("NullAway.Init")
    private AppContext context;
    @SuppressWarnings("NullAway.Init")
    private PaceRules rules;

    @BeforeEach
    void open(@TempDir Path temp) {
        context = AppContext.open(new DataFolder(temp.resolve("data"), temp.resolve("marks")), Clock.systemUTC());
        rules = new PaceRules(context.ledger());
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void theProgramHasARuleThatSaysWhereItComesFrom() {
        assertThat(rules.recorded()).isEmpty();
        assertThat(rules.of(Sample.TEA.id())).isEqualTo(PaceRule.DEFAULT);
        assertThat(PaceRule.DEFAULT.source()).isEqualTo("mặc định của chương trình");
    }

    @Test
    void theOwnRuleOfAnIndicatorGoesBeforeTheGeneralOne() {
        PaceRule general = PaceRule.of(null, NINETY_FIVE, SIXTY, 2, "Quyết định 12");
        PaceRule own = PaceRule.of(Sample.TEA.id(), NINETY_FIVE, NINETY_FIVE, 0, "Quyết định 13");
        rules.set(general);
        rules.set(own);
        assertThat(rules.of(Sample.TEA.id())).isEqualTo(own);
        assertThat(rules.of(Sample.BUDGET.id())).isEqualTo(general);
        rules.reset(Sample.TEA.id());
        assertThat(rules.of(Sample.TEA.id())).isEqualTo(general);
        rules.set(own);
        assertThat(rules.of(Sample.TEA.id())).isEqualTo(own);
        rules.reset(null);
        rules.reset(null);
        assertThat(rules.recorded()).containsExactly(own);
    }

    @Test
    void aRuleIsChangedInItsPlace() {
        rules.set(PaceRule.of(null, NINETY_FIVE, SIXTY, 2, "Quyết định 12"));
        PaceRule changed = PaceRule.of(null, NINETY_FIVE, BigDecimal.valueOf(65), 3, "Quyết định 14");
        rules.set(changed);
        assertThat(rules.recorded()).containsExactly(changed);
    }

    @Test
    void aRuleThatContradictsItselfIsRefused() {
        assertRefused(PaceRule.of(null, SIXTY, NINETY_FIVE, 2, "x"), "problem.pace.percentages");
        assertRefused(PaceRule.of(null, NINETY_FIVE, BigDecimal.ONE.negate(), 2, "x"), "problem.pace.percentages");
        assertRefused(PaceRule.of(null, BigDecimal.valueOf(201), SIXTY, 2, "x"), "problem.pace.percentages");
        assertRefused(PaceRule.of(null, NINETY_FIVE, SIXTY, 11, "x"), "problem.pace.years");
        assertRefused(PaceRule.of(null, NINETY_FIVE, SIXTY, 2, " "), "problem.pace.source");
        assertThat(rules.recorded()).isEmpty();
    }

    private void assertRefused(PaceRule rule, String key) {
        assertThatThrownBy(() -> rules.set(rule)).isInstanceOf(Problem.class)
                .extracting(problem -> ((Problem) problem).key()).isEqualTo(key);
    }
}
