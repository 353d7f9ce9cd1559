package vn.thucdia.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import vn.thucdia.file.DiskFailure;

/** All chains as they stood at one moment. Reading them takes no lock and sees nothing of what is appended meanwhile. */
public final class JournalSnapshot {

    private final Layout layout;
    private final Map<Origin, ChainReading> chains;
    private final Map<Origin, Position> positions;

    JournalSnapshot(Layout layout, Map<Origin, ChainReading> chains, Map<Origin, Position> positions) {
        this.layout = layout;
        this.positions = Map.copyOf(positions);
        this.chains = new TreeMap<>(chains);
    }

    /** Reads every readable change set, chain by chain. */
    public void read(Consumer<ChangeSet> reader) {
        try {
            for (ChainReading chain : chains.values()) {
                chain.read(0, (line, set) -> reader.accept(set));
            }
        } catch (IOException e) {
            throw DiskFailure.opening(e, layout.folder(), "problem.journal.open");
        }
    }

    /** How far each chain went. */
    public Map<Origin, Position> positions() {
        return positions;
    }

    /** The files, chain by chain and in order. */
    public List<HeldSegment> segments() {
        return chains.values().stream().flatMap(chain -> chain.segments().stream()).toList();
    }

    /** The bytes of all chains together. */
    public long size() {
        return segments().stream().mapToLong(HeldSegment::length).sum();
    }

    /** Reads every line against its hash and its neighbours. */
    public List<Damage> verify() {
        try {
            List<Damage> damages = new ArrayList<>();
            for (ChainReading chain : chains.values()) {
                damages.addAll(chain.verify());
            }
            return damages;
        } catch (IOException e) {
            throw DiskFailure.opening(e, layout.folder(), "problem.journal.open");
        }
    }
}
