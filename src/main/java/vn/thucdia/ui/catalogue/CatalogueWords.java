package vn.thucdia.ui.catalogue;

import java.util.List;
import java.util.Locale;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Messages;
import vn.thucdia.language.Text;
import vn.thucdia.period.PeriodType;
import vn.thucdia.ui.control.ChoiceField;

/** What the choices of the catalogue are called. */
final class CatalogueWords {

    private CatalogueWords() {}

    /** What a kind of period is called. */
    static String key(PeriodType type) {
        return "catalogue.period." + type.name().toLowerCase(Locale.ROOT);
    }

    /** Offers constants by their words, which stand under {@code keys}. */
    static <T extends Enum<T>> void offer(ChoiceField<T> box, List<T> values, String keys, Messages messages) {
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T each) {
                return each == null
                        ? ""
                        : Text.capitalised(messages.get(keys + each.name().toLowerCase(Locale.ROOT)));
            }

            @Override
            public @Nullable T fromString(String said) {
                return null;
            }
        });
    }
}
