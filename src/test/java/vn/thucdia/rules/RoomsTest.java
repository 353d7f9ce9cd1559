package vn.thucdia.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The shape of the program: arrows run downwards only. A new room must be entered here, with what it may know. */
class RoomsTest {

    private static final String ROOT = "vn.thucdia";

    /** The entry point, which lives in no room. */
    private static final String MAIN = "";

    private static final Set<String> BASE = Set.of("entity", "file", "language", "period");
    private static final Set<String> STORAGE = Set.of("journal", "store", "ledger");
    private static final Set<String> SUBJECTS = Set.of("place", "people", "indicator", "visit", "followup");

    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("entity", Set.of()),
            Map.entry("file", Set.of("language")),
            Map.entry("language", Set.of()),
            Map.entry("period", Set.of("language")),
            Map.entry("journal", BASE),
            Map.entry("store", and(BASE, Set.of("journal"))),
            Map.entry("ledger", and(BASE, Set.of("journal", "store"))),
            Map.entry("backup", and(BASE, STORAGE)),
            Map.entry("place", and(BASE, STORAGE)),
            Map.entry("people", and(BASE, STORAGE, Set.of("place"))),
            Map.entry("indicator", and(BASE, STORAGE, Set.of("place", "people"))),
            Map.entry("comparison", and(BASE, Set.of("place", "indicator"))),
            Map.entry("narrative", and(BASE, Set.of("place", "indicator", "comparison"))),
            Map.entry("spreadsheet", and(BASE, STORAGE, SUBJECTS, Set.of("comparison"))),
            Map.entry("visit", and(BASE, STORAGE, Set.of("place", "people", "indicator"))),
            Map.entry("followup", and(BASE, STORAGE, Set.of("place", "people", "indicator", "visit"))),
            Map.entry("genesis", and(BASE, STORAGE, SUBJECTS)),
            Map.entry("chart", Set.of("language", "document")),
            Map.entry("report", and(BASE, Set.of("place", "indicator", "comparison", "chart"))),
            Map.entry("document", Set.of("file", "language")),
            Map.entry("minutes", and(BASE, SUBJECTS, Set.of("document"))),
            Map.entry("exchange", and(BASE, STORAGE)),
            Map.entry("insight", and(BASE, Set.of("place", "people", "indicator", "visit", "comparison", "narrative"))),
            Map.entry("app",
                    and(BASE, STORAGE, SUBJECTS, Set.of("backup", "insight", "comparison", "narrative", "genesis",
                            "minutes", "spreadsheet"))),
            Map.entry("sample", and(BASE, SUBJECTS, Set.of("app"))),
            Map.entry("cli", and(BASE, STORAGE, SUBJECTS,
                    Set.of("backup", "insight", "comparison", "narrative", "spreadsheet", "document", "minutes",
                            "exchange",
                            "app", "sample", "chart", "report"))),
            Map.entry("ui", and(BASE, STORAGE, SUBJECTS,
                    Set.of("backup", "insight", "comparison", "narrative", "spreadsheet", "document", "minutes",
                            "exchange",
                            "app", "sample", "chart", "report"))),
            Map.entry(MAIN, Set.of("cli", "ui", "ledger")));

    @SuppressWarnings("NullAway.Init")
    private static JavaClasses program;

    @BeforeAll
    static void read() {
        program = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);
    }

    @SafeVarargs
    private static Set<String> and(Set<String>... sets) {
        Set<String> all = new TreeSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return all;
    }

    private static String room(JavaClass type) {
        String inside = type.getPackageName().substring(ROOT.length());
        return inside.isEmpty() ? MAIN : inside.substring(1).split("\\.", -1)[0];
    }

    @Test
    void aRoomKnowsOnlyWhatItMay() {
        Map<String, Set<String>> wrong = new TreeMap<>();
        for (JavaClass type : program) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass other = dependency.getTargetClass().getBaseComponentType();
                if (other.getPackageName().startsWith(ROOT) && !room(other).equals(room(type))
                        && !MAY_KNOW.getOrDefault(room(type), Set.of()).contains(room(other))) {
                    wrong.computeIfAbsent(room(type) + " -> " + room(other), name -> new TreeSet<>())
                            .add(type.getSimpleName() + " -> " + other.getSimpleName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRoomIsNamedHereAndNoneTwoWays() {
        Set<String> rooms = new TreeSet<>();
        program.forEach(type -> rooms.add(room(type)));
        assertThat(MAY_KNOW.keySet()).isEqualTo(rooms);
        Map<String, Integer> depth = new HashMap<>();
        for (int round = 0; round < MAY_KNOW.size(); round++) {
            MAY_KNOW.forEach((name, known) -> {
                if (depth.keySet().containsAll(known)) {
                    depth.putIfAbsent(name, depth.size());
                }
            });
        }
        assertThat(depth.keySet()).as("rooms that can be put one above the other").isEqualTo(rooms);
    }

    @Test
    void subjectsDoNotGoRoundInCircles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(program);
    }

    @Test
    void screensDoNotGoRoundInCircles() {
        slices().matching(ROOT + ".ui.(**)").should().beFreeOfCycles().check(program);
    }

    @Test
    void nothingOutsideOfTheScreensKnowsTheToolkit() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".ui..").should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .check(program);
    }

    @Test
    void documentsKnowNoStorage() {
        noClasses().that().resideInAnyPackage(ROOT + ".document..", ROOT + ".minutes..").should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.jdbi..", "org.h2..").check(program);
    }

    @Test
    void screensAndVerbsLeaveTheDatabaseToTheSubjects() {
        noClasses().that().resideInAnyPackage(ROOT + ".ui..", ROOT + ".cli..").should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.jdbi..", "org.h2..").check(program);
    }
}
