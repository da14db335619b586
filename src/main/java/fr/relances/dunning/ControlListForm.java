package fr.relances.dunning;

/** What a control list is written as, and whether it has a part for each ATC (Rupture par ATC), on paper only. */
public record ControlListForm(ControlListKind kind, boolean perRepresentative) {

    public ControlListForm {
        if (perRepresentative && kind == ControlListKind.CSV) {
            throw new IllegalArgumentException("a CSV has no parts");
        }
    }

    /** Without parts. */
    public static ControlListForm whole(ControlListKind kind) {
        return new ControlListForm(kind, false);
    }
}
