package vn.thucdia.entity;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One record type ↔ one table ↔ one entity kind. The first component is the record's own {@code Id}; every other component is a
 * field of its operations and a column of its table. A component that is itself a record without {@code parse} is a group: its
 * components are fields of the whole, under their own names, and grouping or ungrouping changes nothing that is stored.
 *
 * @param <R> the record type
 */
public final class EntityKind<R extends Record> {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    private final String name;
    private final Class<R> type;
    private final List<Field> fields;
    private final List<MethodHandle> accessors;
    private final MethodHandle idAccessor;
    private final MethodHandle constructor;

    private final List<List<Field>> indexes;
    private final @Nullable Series series;

    /**
     * Numbers that are counted by themselves within each record referred to, such as the lines of a visit.
     *
     * @param scope refers to the record within which is counted
     * @param number holds the number
     */
    public record Series(Field scope, Field number) {}

    private EntityKind(EntityKind<R> kind, List<List<Field>> indexes, @Nullable Series series) {
        this.name = kind.name;
        this.type = kind.type;
        this.fields = kind.fields;
        this.accessors = kind.accessors;
        this.idAccessor = kind.idAccessor;
        this.constructor = kind.constructor;
        this.indexes = indexes;
        this.series = series;
    }

    private EntityKind(Class<R> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length < 2 || components[0].getType() != Id.class) {
            throw new IllegalArgumentException(type + " must begin with its Id");
        }
        this.type = type;
        this.indexes = List.of();
        this.series = null;
        this.name = Field.snake(type.getSimpleName());
        List<Leaf> leaves = leaves(type, MethodHandles.identity(type)).toList();
        this.idAccessor = leaves.getFirst().accessor();
        this.fields = leaves.stream().skip(1).map(Leaf::field).toList();
        this.accessors = leaves.stream().skip(1).map(Leaf::accessor).toList();
        if (fields.stream().map(Field::name).distinct().count() < fields.size()) {
            throw new IllegalArgumentException(type + " has two fields of one name");
        }
        this.constructor = constructor(type).asSpreader(Object[].class, leaves.size());
    }

    /** A component, or one of a group's, with the way to it from the whole record. */
    private record Leaf(Field field, MethodHandle accessor) {}

    private static Stream<Leaf> leaves(Class<?> type, MethodHandle way) throws ReflectiveOperationException {
        List<Leaf> all = new ArrayList<>();
        for (RecordComponent c : type.getRecordComponents()) {
            MethodHandle to = MethodHandles.filterReturnValue(way, LOOKUP.unreflect(c.getAccessor()));
            if (isGroup(c.getType())) {
                leaves(c.getType(), to).forEach(all::add);
            } else {
                all.add(new Leaf(new Field(c.getName(), ValueCodec.of(c.getType()), c.getType() == Id.class), to));
            }
        }
        return all.stream();
    }

    /** Takes the values of all leaves, those of groups in their places. */
    private static MethodHandle constructor(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        MethodHandle made = LOOKUP.unreflectConstructor(type
                .getConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)));
        for (int i = components.length - 1; i >= 0; i--) {
            if (isGroup(components[i].getType())) {
                made = MethodHandles.collectArguments(made, i, constructor(components[i].getType()));
            }
        }
        return made;
    }

    private static boolean isGroup(Class<?> type) {
        return type.isRecord() && type != Id.class
                && Arrays.stream(type.getMethods()).noneMatch(method -> method.getName().equals("parse"));
    }

    /** Reads the shape of a public record type; a shape that cannot be mapped is a bug and throws. */
    public static <R extends Record> EntityKind<R> of(Class<R> type) {
        try {
            return new EntityKind<>(type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot map " + type, e);
        }
    }

    /** The same kind, whose records are looked up by several fields together. */
    public EntityKind<R> indexedBy(String... names) {
        List<List<Field>> all = new ArrayList<>(indexes);
        all.add(Arrays.stream(names).map(this::field).toList());
        return new EntityKind<>(this, List.copyOf(all), series);
    }

    /** The same kind, whose records bear numbers that are never given twice within the record that a field refers to. */
    public EntityKind<R> numberedWithin(String scope, String number) {
        return new EntityKind<>(this, indexes, new Series(field(scope), field(number)));
    }

    private Field field(String wanted) {
        return fields.stream().filter(field -> field.name().equals(wanted)).findFirst().orElseThrow();
    }

    /** How its records are numbered; {@code null} when they are not. */
    public @Nullable Series series() {
        return series;
    }

    /** Fields by which records are looked up together, the leading one first. */
    public List<List<Field>> indexes() {
        return indexes;
    }

    /** The kind's name in operations, and its table: the record's name in snake case ({@code working_group}). */
    public String name() {
        return name;
    }

    public Class<R> type() {
        return type;
    }

    public List<Field> fields() {
        return fields;
    }

    @SuppressWarnings("unchecked")
    public Id<R> id(R value) {
        return (Id<R>) Objects.requireNonNull(invoke(idAccessor, value));
    }

    /** The texts of all fields that hold something, in the order of the components. */
    public Map<String, String> texts(R value) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            String text = field.encode(invoke(accessors.get(i), value));
            if (text != null) {
                texts.put(field.name(), text);
            }
        }
        return texts;
    }

    /** The same by the numbers of the fields; {@code null} where a field holds nothing. */
    public void texts(R value, @Nullable String[] into) {
        for (int i = 0; i < fields.size(); i++) {
            into[i] = fields.get(i).encode(invoke(accessors.get(i), value));
        }
    }

    /** Builds the record from the text of each field; a missing or unreadable one is absent. */
    public R fromTexts(Id<R> id, Function<String, @Nullable String> text) {
        @Nullable
        Object[] arguments = new Object[fields.size() + 1];
        arguments[0] = id;
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Object value = field.decode(text.apply(field.name()));
            arguments[i + 1] = value == null ? field.codec().absent() : value;
        }
        return build(arguments);
    }

    /** Builds the record from its values in the order of the components, the id first. */
    public R build(@Nullable Object[] arguments) {
        try {
            return type.cast(constructor.invoke(arguments));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot build " + name, e);
        }
    }

    private static @Nullable Object invoke(MethodHandle accessor, Record value) {
        try {
            return accessor.invoke(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
