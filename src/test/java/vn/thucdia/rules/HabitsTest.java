package vn.thucdia.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thucdia.Main;
import vn.thucdia.ui.control.ChoiceField;
import vn.thucdia.ui.control.CommandBar;
import vn.thucdia.ui.control.WhyNot;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

/** What no class does. */
class HabitsTest {

    private static final List<Class<?>> CHANGEABLE = List.of(AtomicBoolean.class, AtomicInteger.class,
            AtomicLong.class, AtomicReference.class, ThreadLocal.class, StringBuilder.class);

    /** The plain types of unchangeable collections; any other is built to be changed. */
    private static final Set<String> SEALED = Set.of("java.util.List", "java.util.Set", "java.util.Map",
            "java.util.Collection", "java.util.SequencedMap", "java.util.SequencedSet",
            "java.util.SequencedCollection");

    @SuppressWarnings("NullAway.Init")
    private static JavaClasses program;
    @SuppressWarnings("NullAway.Init")
    private static JavaClasses everything;

    @BeforeAll
    static void read() {
        program = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.thucdia");
        everything = new ClassFileImporter().importPackages("vn.thucdia");
    }

    @Test
    void nothingIsKeptInStaticsThatChange() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : program) {
            for (JavaField field : type.getFields()) {
                Set<JavaModifier> is = field.getModifiers();
                if (is.contains(JavaModifier.STATIC) && !is.contains(JavaModifier.SYNTHETIC)
                        && (!is.contains(JavaModifier.FINAL) || changeable(field.getRawType()))) {
                    wrong.add(field.getFullName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean changeable(JavaClass type) {
        boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return collection && !SEALED.contains(type.getName()) || CHANGEABLE.stream().anyMatch(type::isAssignableTo);
    }

    @Test
    void staticCollectionsOfTheProgramRefuseToBeChanged() throws ReflectiveOperationException {
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : program) {
            for (JavaField field : type.getFields()) {
                if (field.getModifiers().contains(JavaModifier.STATIC) && SEALED.contains(field.getRawType().getName())
                        && !type.getPackageName().startsWith("vn.thucdia.ui")) {
                    var reflected = field.reflect();
                    reflected.setAccessible(true);
                    Object value = reflected.get(null);
                    if (value != null && !value.getClass().getName().startsWith("java.util.ImmutableCollections")
                            && !value.getClass().getName().startsWith("java.util.Collections$")) {
                        wrong.add(field.getFullName() + " is a " + value.getClass().getName());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void subjectsDoNotLog() {
        noClasses().that().resideOutsideOfPackages("vn.thucdia.cli..", "vn.thucdia.document..", "vn.thucdia.ui..")
                .should().dependOnClassesThat().resideInAnyPackage("java.util.logging..", "org.slf4j..")
                .check(program);
    }

    /** The toolkit's own boxes change at every arrow. */
    @Test
    void whatIsPassedThroughInAChoiceIsNotTaken() {
        noClasses().that().doNotBelongToAnyOf(ChoiceField.class).should().dependOnClassesThat()
                .haveNameMatching("javafx\\.scene\\.control\\.(ComboBox|ChoiceBox|DatePicker|Spinner)"
                        + "|org\\.controlsfx\\.control\\.(SearchableComboBox|CheckComboBox)")
                .check(program);
    }

    /** What is greyed goes through the one that says why; an item of a menu is as its button. */
    @Test
    void whatIsGreyedSaysWhy() {
        noClasses().that().doNotBelongToAnyOf(WhyNot.class, CommandBar.class).should()
                .callMethodWhere(target(nameMatching("setDisable|disableProperty"))).check(program);
    }

    /** One list of suggestions stands under all fields. */
    @Test
    void nobodyBringsAListOfHisOwn() {
        noClasses().that().resideInAPackage("vn.thucdia.ui..").should().dependOnClassesThat()
                .haveNameMatching("org\\.controlsfx\\.control\\.textfield\\.(TextFields|AutoCompletion.*)")
                .check(program);
    }

    @Test
    void nobodyInterruptsAThreadThatMayBeInTheDatabase() {
        noClasses().should().callMethod(Thread.class, "interrupt").orShould()
                .callMethod(ExecutorService.class, "shutdownNow").orShould()
                .callMethod(Future.class, "cancel", boolean.class).check(program);
    }

    @Test
    void nobodySleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).orShould()
                .callMethod(Thread.class, "sleep", java.time.Duration.class).check(everything);
    }

    @Test
    void onlyTheEntryPointEndsTheProcess() {
        noClasses().that().doNotBelongToAnyOf(Main.class).should().callMethod(System.class, "exit", int.class)
                .check(program);
    }

    @Test
    void nobodyPrintsPastTheStreamsHeIsGiven() {
        noClasses().should(ACCESS_STANDARD_STREAMS).check(program);
    }

    @Test
    void everyPackageOfTheProgramIsNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : program) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(type.getPackageName());
            }
        }
        assertThat(unmarked).isEmpty();
    }
}
