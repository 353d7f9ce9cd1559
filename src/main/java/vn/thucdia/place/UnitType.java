package vn.thucdia.place;

/** Type of an administrative unit, with the Vietnamese common noun that stands before its name in lower case. */
public enum UnitType {
    TINH("tỉnh"), THANH_PHO("thành phố"), THI_XA("thị xã"), HUYEN("huyện"), PHUONG("phường"), XA("xã"), THI_TRAN(
            "thị trấn");

    private final String word;

    UnitType(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
