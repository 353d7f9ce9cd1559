package vn.thucdia.store;

import java.util.List;

/** The kind and the fields that an entry speaks of, in the order of its operations. */
record Shape(String kind, List<String> fields) {

    Shape {
        fields = List.copyOf(fields);
    }
}
