package vn.thucdia.store;

import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Id;

/** Teaches JDBI our records and ids. */
final class Records {

    private Records() {}

    static Jdbi jdbi(DataSource source, Schema schema) {
        Map<Class<?>, RowMapper<?>> mappers = new HashMap<>();
        schema.kinds().forEach(kind -> mappers.put(kind.type(), mapper(kind)));
        Jdbi jdbi = Jdbi.create(source);
        jdbi.registerRowMapper((RowMapperFactory) (type, config) -> Optional.ofNullable(mappers.get(type)));
        jdbi.registerArgument(new IdArgument());
        return jdbi;
    }

    private static <R extends Record> RowMapper<R> mapper(EntityKind<R> kind) {
        return (rows, context) -> Row.read(kind, rows);
    }

    private static final class IdArgument extends AbstractArgumentFactory<Id<?>> {

        IdArgument() {
            super(Types.OTHER);
        }

        @Override
        protected Argument build(Id<?> id, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, id.value());
        }
    }
}
