package vn.thucdia.ui.control;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * A part recognised in a line being typed, shown in “Sẽ lưu thành …” before it is saved.
 *
 * @param label what was recognised, in the words it will be saved with
 * @param icon  its kind: person, unit, field, deadline, link
 * @param tint  accent for what was found, warning for what could not be understood, neutral for what is left open
 */
public record Token(String label, @Nullable Ikon icon, Tint tint) {}
