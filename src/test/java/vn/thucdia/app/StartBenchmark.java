package vn.thucdia.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.ManyFigures;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long a verb takes as a whole process: over many figures against over the sample alone, and after the program was killed while it
 * had them open. {@code -Dfigures.indicators=200} for 2.8 million, 60 for 828,000.
 */
@Tag("benchmark")
class StartBenchmark {

    private static final int INDICATORS = Integer.getInteger("figures.indicators", 60);
    private static final int ROUNDS = 5;
    private static final double BOUND = 1.3;
    private static final double EXTRA_SECONDS = 2;
    /** The sizes of the n-th import of 100,000 that are compared. */
    private static final int IMPORT = 100_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private AppContext open(String name) {
        return AppContext.open(folder(name), Clock.systemUTC());
    }

    private DataFolder folder(String name) {
        return new DataFolder(temp.resolve(name), temp.resolve("marks"));
    }

    @Test
    void aVerbOverManyFiguresStartsLikeOneOverTheSample() throws Exception {
        try (AppContext app = open("sample")) {
            SampleVisit.record(app);
        }
        List<Double> imports = fill();
        System.out.printf("imports of about %,d: first %.1f s, last %.1f s%n", IMPORT, imports.getFirst(),
                imports.getLast());
        double sample = median("sample");
        double many = median("many");
        double killed = afterKill();
        System.out.printf(
                "visits as a process: sample %.2f s, %,d figures %.2f s, ratio %.2f (bound %.1f); after a kill"
                        + " %.2f s, extra %.2f s (bound %.0f s); store %.0f MB%n",
                sample,
                new ManyFigures(10, 115, INDICATORS).count(), many, many / sample, BOUND, killed, killed - many,
                EXTRA_SECONDS, Files.size(temp.resolve("many/store/store.mv.db")) / 1e6);
        assertThat(many / sample).isLessThanOrEqualTo(BOUND);
        assertThat(killed - many).isLessThanOrEqualTo(EXTRA_SECONDS);
    }

    /** Seconds that each import took. */
    private List<Double> fill() {
        ManyFigures all = new ManyFigures(10, 115, INDICATORS);
        List<Double> seconds = new ArrayList<>();
        try (AppContext app = open("many")) {
            SampleVisit.record(app);
            List<Figure> waiting = new ArrayList<>();
            for (Id<Indicator> indicator : all.indicatorIds()) {
                waiting.addAll(all.of(indicator));
                if (waiting.size() >= IMPORT) {
                    seconds.add(seconds(() -> app.ledger().commit("indicator.figure",
                            app.figures().newRecords(waiting), List.of())));
                    waiting.clear();
                }
            }
        }
        return seconds;
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private double median(String name) throws Exception {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            all.add(verb(name));
        }
        return all.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private double verb(String name) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = process("vn.thucdia.Main", "visits", "--data", temp.resolve(name).toString());
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return (System.nanoTime() - start) / 1e9;
    }

    /** A process saves a few lines and is killed; the next verb, the longest of three times. */
    private double afterKill() throws IOException, InterruptedException {
        return DoubleStream.of(killAndAsk(), killAndAsk(), killAndAsk()).max().orElseThrow();
    }

    private double killAndAsk() throws IOException, InterruptedException {
        Process process = process(Killed.class.getName(), temp.resolve("many").toString(),
                temp.resolve("marks").toString());
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return verb("many");
    }

    private Process process(String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m", "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(temp.resolve("out.txt").toFile()).start();
    }

    /** Saves something and ends without closing anything. */
    static final class Killed {

        private Killed() {}

        public static void main(String[] arguments) {
            AppContext app = AppContext.open(new DataFolder(Path.of(arguments[0]), Path.of(arguments[1])),
                    Clock.systemUTC());
            Visit visit = app.visits().all().getFirst();
            app.visits().edit(visit, visit.withNote("sửa lúc " + System.nanoTime()));
            Runtime.getRuntime().halt(137);
        }
    }
}
