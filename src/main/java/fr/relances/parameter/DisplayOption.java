package fr.relances.parameter;

/** R22: what an operator may show on letters or leave out; {@code shown} is what holds until somebody chooses. */
public enum DisplayOption {
    LOGO(true),
    SENDER_ADDRESS(true),
    LEGAL_LINE(true),
    PAYMENT_METHOD_COLUMN(false),
    LEVEL_COLUMN(false),
    DAYS_LATE_COLUMN(true),
    PAYMENT_CODE(true),
    COUPON(false),
    OTHER_SUMS_CLAIMED(false),
    CUT_OFF_DATE(true),
    PAGE_NUMBERS(true);

    private final boolean shown;

    DisplayOption(boolean shown) {
        this.shown = shown;
    }

    public boolean shownByDefault() {
        return shown;
    }
}
