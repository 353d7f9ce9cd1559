package vn.thucdia.ui.visit;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;

/**
 * Somebody or something to choose by name, or a name typed that nothing bears yet.
 *
 * @param id {@code null} until it is recorded
 */
record Named<T>(@Nullable Id<T> id, String name) {

    static <T> Named<T> fresh(String name) {
        return new Named<>(null, name);
    }
}
