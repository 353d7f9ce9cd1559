package vn.thucdia.ui.visit.session;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thucdia.entity.Id;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Visit;

/**
 * The digits that choose speakers. Whoever has one keeps it as long as the window is open, whoever else comes or goes: fingers remember
 * them. A newcomer gets the lowest that is free, whoever was made first before the others: so a later start gives the same ones again,
 * whatever the order in which the speakers stand by then.
 */
final class SpeakerKeys {

    private final Map<Id<Visit>, Map<Id<Participant>, Integer>> given = new HashMap<>();

    /** The speakers with their digits, in the order of these. */
    List<SpeakerView> of(Id<Visit> visit, List<SpeakerView> read) {
        Map<Id<Participant>, Integer> keys = given.computeIfAbsent(visit, id -> new HashMap<>());
        keys.keySet().retainAll(read.stream().map(view -> view.participant().id()).toList());
        read.stream().map(view -> view.participant().id()).sorted()
                .forEach(speaker -> keys.computeIfAbsent(speaker, id -> free(keys.values())));
        return read.stream()
                .map(view -> new SpeakerView(view.participant(),
                        keys.getOrDefault(view.participant().id(), view.key()), view.said()))
                .sorted(Comparator.comparingInt(SpeakerView::key)).toList();
    }

    private static int free(Collection<Integer> taken) {
        int key = 1;
        while (taken.contains(key)) {
            key++;
        }
        return key;
    }
}
