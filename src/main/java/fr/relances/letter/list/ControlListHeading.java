package fr.relances.letter.list;

import java.time.LocalDate;
import java.util.List;

/** What stands at the top of each page of a control list: whose it is, of which day, and the criteria as French lines. */
public record ControlListHeading(String entityName, LocalDate dunningDate, List<String> criteria) {

    public ControlListHeading {
        criteria = List.copyOf(criteria);
    }
}
