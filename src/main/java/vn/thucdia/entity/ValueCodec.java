package vn.thucdia.entity;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Between a component's Java value and the text that operations carry. The text is canonical: equal values have equal text.
 *
 * @param sqlType column type in the projection
 * @param encode to text, never fails
 * @param decode from text; {@code null} when the text means nothing to this version of the program (it came from a newer one)
 * @param absent what a component without a value holds: {@code null}, but empty for text, zero or false for primitives, and what a value
 *            type says itself with a static {@code absent()}
 */
public record ValueCodec(String sqlType, Function<Object, String> encode, Function<String, @Nullable Object> decode,
        @Nullable Object absent) {

    private static final String TEXT = "VARCHAR";
    private static final int MAX_DIGITS = 1000;

    private static final Map<Class<?>, ValueCodec> BASIC = Map.ofEntries(
            Map.entry(String.class, new ValueCodec(TEXT, Object::toString, text -> text, "")),
            Map.entry(Integer.class, new ValueCodec("INTEGER", Object::toString, Integer::valueOf, null)),
            Map.entry(int.class, new ValueCodec("INTEGER", Object::toString, Integer::valueOf, 0)),
            Map.entry(Boolean.class, new ValueCodec("BOOLEAN", Object::toString, ValueCodec::bool, null)),
            Map.entry(boolean.class, new ValueCodec("BOOLEAN", Object::toString, ValueCodec::bool, false)),
            Map.entry(BigDecimal.class,
                    new ValueCodec(TEXT, value -> plain((BigDecimal) value), ValueCodec::decimal, null)),
            Map.entry(LocalDate.class, new ValueCodec("DATE", Object::toString, LocalDate::parse, null)),
            Map.entry(LocalTime.class, new ValueCodec(TEXT, Object::toString, LocalTime::parse, null)),
            Map.entry(Id.class, new ValueCodec("UUID", Object::toString, Id::parse, null)));

    /** The codec of a component's type: basic types, enums by name, and value types with a static {@code parse(String)}. */
    static ValueCodec of(Class<?> type) {
        ValueCodec basic = BASIC.get(type);
        if (basic != null) {
            return basic;
        }
        if (type.isEnum()) {
            Map<String, Object> byName = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                byName.put(((Enum<?>) constant).name(), constant);
            }
            return new ValueCodec(TEXT, value -> ((Enum<?>) value).name(), byName::get, null);
        }
        return new ValueCodec(TEXT, Object::toString, parser(type), absent(type));
    }

    String encode(Object value) {
        return encode.apply(value);
    }

    @Nullable
    Object decode(String text) {
        try {
            return decode.apply(text);
        } catch (RuntimeException unknownToThisVersion) {
            return null;
        }
    }

    /** One text for one number: 1.50 and 1.5 are the same figure, 100 is not 1E+2. */
    private static String plain(BigDecimal value) {
        return canonical(value).toPlainString();
    }

    private static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A number with a thousand digits is not a figure, and written out could fill the memory. */
    private static @Nullable BigDecimal decimal(String text) {
        BigDecimal value = text.length() <= MAX_DIGITS ? new BigDecimal(text) : null;
        return value == null || Math.abs((long) value.scale()) > MAX_DIGITS ? null : canonical(value);
    }

    private static @Nullable Boolean bool(String text) {
        return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
    }

    /** What the type itself says stands for nothing. */
    private static @Nullable Object absent(Class<?> type) {
        try {
            return MethodHandles.publicLookup().findStatic(type, "absent", MethodType.methodType(type)).invoke();
        } catch (NoSuchMethodException none) {
            return null;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Function<String, @Nullable Object> parser(Class<?> type) {
        try {
            MethodHandle parse = MethodHandles.publicLookup().findStatic(type, "parse",
                    MethodType.methodType(type, String.class));
            return text -> {
                try {
                    return parse.invoke(text);
                } catch (RuntimeException | Error e) {
                    throw e;
                } catch (Throwable e) {
                    throw new IllegalStateException(e);
                }
            };
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no public static parse(String) in " + type, e);
        }
    }
}
