package vn.thucdia.entity;

import java.util.Random;
import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/** Makes ids. One per program; a seeded one makes a test or a simulation repeatable. */
public final class Ids {

    /** Name space of our name-based ids; never change it, or equal things stop meeting between laptops. */
    private static final UUID NAME_SPACE = UUID.fromString("5f3d2c9e-8a41-5b7e-9d10-1a2b3c4d5e6f");

    private final TimeBasedEpochGenerator generator;

    public Ids() {
        this.generator = Generators.timeBasedEpochGenerator();
    }

    public Ids(Random random) {
        this.generator = Generators.timeBasedEpochGenerator(random);
    }

    /** A new id for something a person creates; later ids sort after earlier ones made by the same program run. */
    public <T> Id<T> create() {
        return new Id<>(generator.generate());
    }

    /** The id of something with a natural key: the same parts give the same id on every laptop. */
    public static <T> Id<T> natural(String kind, String... key) {
        // A generator is not safe to share between threads (it keeps one digest), so each call makes its own.
        NameBasedGenerator names = Generators.nameBasedGenerator(NAME_SPACE);
        return new Id<>(names.generate(kind + "\n" + String.join("\n", key)));
    }
}
