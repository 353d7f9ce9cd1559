package vn.thucdia.ui.visit.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.language.Folding;
import vn.thucdia.language.Language;
import vn.thucdia.language.NameRanking;
import vn.thucdia.place.Body;
import vn.thucdia.place.OwnBodies;
import vn.thucdia.place.OwnBodies.Own;
import vn.thucdia.place.Sector;
import vn.thucdia.ui.entry.EntryContext;
import vn.thucdia.ui.entry.Known;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Visit;

/**
 * Whom and what a line of a visit may name.
 *
 * @param bodies those of the visited unit first, then agencies and units by each of their names on the day
 * @param aliases other names of the bodies of the visited unit, by their place among the bodies
 * @param people participants of the visit who have a name
 */
public record Names(List<Body> bodies, Map<String, Integer> aliases, List<Participant> people, List<Sector> sectors,
        LocalDate day, Language language) {

    private static final int MOST = 8;
    private static final String PERSON = "person:";
    private static final String BODY = "body:";

    /** Reads them; away from the toolkit's thread. */
    public static Names read(AppContext app, Visit visit, List<Participant> people, LocalDate day, Language language) {
        List<Own> own = visit.unit() == null
                ? List.of()
                : app.places().unit(visit.unit()).map(unit -> OwnBodies.of(unit, day)).orElse(List.of());
        List<Body> bodies = new ArrayList<>();
        Map<String, Integer> aliases = new LinkedHashMap<>();
        for (Own each : own) {
            each.aliases().forEach(alias -> aliases.put(alias, bodies.size()));
            bodies.add(each.body());
        }
        bodies.addAll(app.places().bodiesOn(day));
        app.places().inspectable(day).stream().filter(unit -> !unit.id().equals(visit.unit()))
                .forEach(unit -> bodies.addAll(OwnBodies.leading(unit)));
        return new Names(List.copyOf(bodies), aliases, people.stream().filter(each -> !each.name().isBlank()).toList(),
                app.places().sectors(), day, language);
    }

    /** The bodies come first: work is given to them more often than to a person. */
    public EntryContext context() {
        List<Known> known = new ArrayList<>();
        for (int at = 0; at < bodies.size(); at++) {
            known.add(new Known(BODY + at, bodies.get(at).name()));
        }
        known.addAll(people(person -> true));
        return context(known);
    }

    /** What a line may name that is said by somebody and gives nobody work. */
    public EntryContext speakers() {
        return context(people(Participant::speaker));
    }

    private List<Known> people(Predicate<Participant> which) {
        List<Known> known = new ArrayList<>();
        for (int at = 0; at < people.size(); at++) {
            if (which.test(people.get(at))) {
                known.add(new Known(PERSON + at, people.get(at).name()));
            }
        }
        return known;
    }

    private EntryContext context(List<Known> known) {
        return new EntryContext(known,
                aliases.entrySet().stream().map(each -> new Known(BODY + each.getValue(), each.getKey())).toList(),
                sectors.stream().map(each -> new Known(each.id().toString(), name(each))).toList(),
                List.of(), day, language);
    }

    /** The body a name stands for; words that are no known name stay words. */
    public Body body(String name, @Nullable Known known) {
        if (known != null && known.id().startsWith(BODY)) {
            return bodies.get(Integer.parseInt(known.id().substring(BODY.length())));
        }
        return bodies(name).stream().findFirst().orElse(Body.named(name));
    }

    public Optional<Participant> person(@Nullable Known known) {
        return known != null && known.id().startsWith(PERSON)
                ? Optional.of(people.get(Integer.parseInt(known.id().substring(PERSON.length()))))
                : Optional.empty();
    }

    /** The bodies of a text such as "Sở Xây dựng; UBND huyện": known names, accents and case aside, become known bodies. */
    public List<Body> bodies(String text) {
        Map<String, Body> found = new LinkedHashMap<>();
        for (String part : text.split("[;\n]")) {
            String name = part.strip();
            if (!name.isEmpty()) {
                String folded = Folding.words(name);
                found.putIfAbsent(folded, bodies.stream().filter(body -> Folding.words(body.name()).equals(folded))
                        .findFirst().or(() -> alias(folded)).orElse(Body.named(name)));
            }
        }
        return List.copyOf(found.values());
    }

    private Optional<Body> alias(String folded) {
        return aliases.entrySet().stream().filter(each -> Folding.words(each.getKey()).equals(folded)).findFirst()
                .map(each -> bodies.get(each.getValue()));
    }

    /** Names that contain what was typed last, for completing. */
    public List<String> completions(String typed) {
        return typed.isBlank()
                ? List.of()
                : NameRanking.<String>by(name -> name).find(typed, bodies.stream().map(Body::name).toList()).stream()
                        .limit(MOST).toList();
    }

    public String name(Sector sector) {
        return language == Language.VI ? sector.nameVi() : sector.nameEn();
    }

    public String sectorName(@Nullable Id<Sector> id) {
        return sectors.stream().filter(each -> each.id().equals(id)).map(this::name).findFirst().orElse("");
    }

    /** The sectors to choose from, headed by none. */
    public List<Choice<Id<Sector>>> sectorChoices() {
        return sectors.stream().map(each -> new Choice<>(each.id(), name(each))).toList();
    }
}
