package fr.relances.screen.parameter;

import fr.relances.letter.sample.MergeField;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.PickList;
import fr.relances.screen.TextArea;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** F4 in a text: the merge fields with what each gives; the chosen one goes in at the cursor. */
final class MergeFieldList {

    private static final String LOOP = "#foreach($piece in $pieces)\n$piece.numero : $piece.solde\n#end\n";
    private static final String CONDITION = "#if($tiers.derniereRelance)\n\n#end\n";

    private record Row(String name, String meaning, String example, String inserted) {}

    private MergeFieldList() {}

    static void open(Desk desk, List<MergeField> fields, TextArea area) {
        List<Row> rows = new ArrayList<>();
        for (MergeField field : fields) {
            String example = field.example().isEmpty() ? Messages.of("field_list.empty") : field.example();
            rows.add(new Row(field.name(), field.meaning(), example, field.name()));
        }
        rows.add(construct("#foreach … #end", "loop", LOOP));
        rows.add(construct("#if … #end", "condition", CONDITION));
        List<Column<Row>> columns = List.of(
                Column.left(Messages.of("field_list.name"), 22, Row::name),
                Column.left(Messages.of("field_list.meaning"), 26, Row::meaning),
                Column.left(Messages.of("field_list.example"), 20, Row::example));
        PickList.one(desk, Messages.of("field_list.title"), rows, columns, row -> area.insert(written(row, area)))
                .show();
    }

    private static Row construct(String name, String key, String inserted) {
        return new Row(name, Messages.of("field_list." + key), Messages.of("field_list." + key + ".example"), inserted);
    }

    /** In braces where what follows would read as part of the name. */
    private static String written(Row row, TextArea area) {
        char next = area.next();
        boolean joins = Character.isLetterOrDigit(next) || next == '_' || next == '-' || next == '.';
        return joins && row.inserted().startsWith("$") ? "${" + row.inserted().substring(1) + "}" : row.inserted();
    }
}
