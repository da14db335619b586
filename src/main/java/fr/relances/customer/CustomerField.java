package fr.relances.customer;

import fr.relances.text.Formats;
import java.util.function.Function;

/** The fields of a fiche that an operator changes, each as the text that the record of changes keeps. */
enum CustomerField {
    NAME(300, Customer::name),
    TYPE(20, customer -> customer.classing().type()),
    CATEGORY(20, customer -> customer.classing().category().label()),
    SALES_REPRESENTATIVE(20, customer -> customer.classing().salesRepresentative()),
    ADDRESS1(100, customer -> customer.address().address1()),
    ADDRESS2(100, customer -> customer.address().address2()),
    ADDRESS3(100, customer -> customer.address().address3()),
    POSTAL_CODE(20, customer -> customer.address().postalCode()),
    TOWN(100, customer -> customer.address().town()),
    COUNTRY(60, customer -> customer.address().country()),
    EMAIL(254, customer -> customer.contact().email()),
    PHONE(40, customer -> customer.contact().phone()),
    ACCOUNT(30, customer -> customer.accounting().account()),
    TERMS(20, customer -> customer.accounting().terms()),
    DUNNABLE(5, customer -> Boolean.toString(customer.accounting().dunnable())),
    LEVEL(1, customer -> Integer.toString(customer.standing().level())),
    LAST_DUNNING_DATE(10, customer -> Formats.date(customer.standing().lastDunningDate())),
    PAUSED_UNTIL(10, customer -> Formats.date(customer.pause().until())),
    PAUSE_REASON(200, customer -> customer.pause().reason()),
    JUDGMENT_DATE(10, customer -> Formats.date(customer.proceedings().judgmentDate())),
    PUBLICATION_DATE(10, customer -> Formats.date(customer.proceedings().publicationDate())),
    REPRESENTATIVE(200, customer -> customer.proceedings().representative());

    private final int longest;
    private final Function<Customer, String> text;

    CustomerField(int longest, Function<Customer, String> text) {
        this.longest = longest;
        this.text = text;
    }

    /** Characters that the base keeps. */
    int longest() {
        return longest;
    }

    String of(Customer customer) {
        return text.apply(customer);
    }
}
