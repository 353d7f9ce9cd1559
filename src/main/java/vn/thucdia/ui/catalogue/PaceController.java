package vn.thucdia.ui.catalogue;

import java.math.BigDecimal;
import java.util.Objects;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.PaceRule;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.language.NumberInput;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.WhyNot;

/** From when on the plan of an indicator is called at risk or hard to reach. */
@SuppressWarnings("NullAway.Init") // fields come from the FXML
public final class PaceController {

    private final CatalogueModel model;
    private final Messages messages;
    private final Formats formats;

    @FXML
    private Label inForce;
    @FXML
    private FieldBox trackBox;
    @FXML
    private TextField track;
    @FXML
    private FieldBox hardBox;
    @FXML
    private TextField hard;
    @FXML
    private TextField source;
    @FXML
    private Button remove;

    private @Nullable Indicator shown;

    PaceController(CatalogueModel model) {
        this.model = model;
        this.messages = model.desk().messages();
        this.formats = model.desk().formats();
    }

    void show(Indicator entry) {
        shown = entry;
        PaceRule rule = model.pace(entry);
        boolean own = Objects.equals(rule.indicator(), entry.id());
        inForce.setText(messages.get(own ? "catalogue.pace.own" : "catalogue.pace.general",
                formats.number(rule.onTrack()), formats.number(rule.hard()),
                rule.source().equals(PaceRule.DEFAULT.source())
                        ? messages.get("catalogue.pace.default")
                        : rule.source()));
        track.setText(formats.number(rule.onTrack()));
        hard.setText(formats.number(rule.hard()));
        source.setText(own ? rule.source() : "");
        trackBox.setError("");
        hardBox.setError("");
        WhyNot.grey(remove, own ? "" : messages.get("catalogue.pace.notown"));
    }

    @FXML
    void setForThis() {
        set(shown == null ? null : shown.id());
    }

    @FXML
    void setForAll() {
        set(null);
    }

    @FXML
    void remove() {
        if (shown != null) {
            model.removePace(shown);
        }
    }

    private void set(@Nullable Id<Indicator> indicator) {
        BigDecimal onTrackFrom = read(track, trackBox);
        BigDecimal hardBelow = read(hard, hardBox);
        if (shown != null && onTrackFrom != null && hardBelow != null) {
            model.pace(PaceRule.of(indicator, onTrackFrom, hardBelow, model.pace(shown).years(),
                    source.getText().strip()), shown);
        }
    }

    private @Nullable BigDecimal read(TextField field, FieldBox box) {
        BigDecimal number = NumberInput.read(field.getText(), messages.language()) instanceof NumberInput.Read read
                ? read.value()
                : null;
        box.setError(number == null ? messages.get("catalogue.pace.number") : "");
        return number;
    }
}
