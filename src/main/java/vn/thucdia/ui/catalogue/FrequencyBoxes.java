package vn.thucdia.ui.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;

import vn.thucdia.entity.Signs;
import vn.thucdia.indicator.Frequency;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Text;
import vn.thucdia.period.PeriodType;

/** A box to tick for each period an indicator can be reported for. */
final class FrequencyBoxes {

    private final Map<PeriodType, CheckBox> boxes = new EnumMap<>(PeriodType.class);
    private List<String> others = List.of();

    FrequencyBoxes(FlowPane place, Messages messages) {
        for (PeriodType type : Frequency.OFFERED) {
            CheckBox box = new CheckBox(Text.capitalised(messages.get(CatalogueWords.key(type))));
            boxes.put(type, box);
            place.getChildren().add(box);
        }
    }

    void show(Frequency shown) {
        others = shown.signs().others();
        boxes.forEach((type, box) -> box.setSelected(shown.periods().contains(type)));
    }

    Frequency ticked() {
        return new Frequency(new Signs<>(boxes.entrySet().stream().filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey).collect(Collectors.toSet()), others));
    }
}
