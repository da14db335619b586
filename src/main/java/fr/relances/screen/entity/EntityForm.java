package fr.relances.screen.entity;

import fr.relances.parameter.AdministrativeEntity;
import fr.relances.parameter.EntityEdit;
import fr.relances.parameter.EntityField;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.FilePick;
import fr.relances.screen.Form;
import fr.relances.screen.PickList;
import fr.relances.screen.TextField;
import fr.relances.text.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of a fiche at their places, each with its check; at the foot one site to add or to name. */
final class EntityForm {

    static final int LEFT = 20;
    private static final int RIGHT = 55;
    private static final int MORE_THAN_FITS = 30;

    private final Desk desk;
    private final Form form;
    private final TextField code;
    private final Map<EntityField, TextField> fields = new EnumMap<>(EntityField.class);
    private final Map<EntityField, String> stored = new EnumMap<>(EntityField.class);
    private final TextField siteCode;
    private final TextField siteName;
    private boolean isNew = true;
    private Set<String> taken = Set.of();
    private List<EntityEdit.SiteName> sites = List.of();

    EntityForm(Desk desk) {
        this.desk = desk;
        this.form = new Form(desk, "entity");
        code = new TextField("code", 20).check(this::codeProblem);
        code.enabledWhen(() -> isNew);
        form.add(0, 1, LEFT, code);
        identity();
        contactAndPayment();
        form.section(16, Messages.of("entity.section.sites"));
        siteCode = form.add(17, 1, LEFT, new TextField("site", 20).check(this::siteProblem));
        siteCode.onList(this::listSites);
        siteName = form.add(17, 45, RIGHT, new TextField("site_name", 22).most(100 + MORE_THAN_FITS));
        siteName.check(EntityEdit::siteNameProblem)
                .enabledWhen(() -> !siteCode.value().isEmpty());
    }

    private void identity() {
        add(1, 1, LEFT, 57, EntityField.NAME);
        add(2, 1, LEFT, 57, EntityField.LEGAL_NAME);
        form.section(3, Messages.of("entity.section.address"));
        add(4, 1, LEFT, 38, EntityField.ADDRESS1);
        add(5, 1, LEFT, 38, EntityField.ADDRESS2);
        add(6, 1, LEFT, 38, EntityField.ADDRESS3);
        add(7, 1, LEFT, 8, EntityField.POSTAL_CODE);
        add(7, 37, 45, 32, EntityField.TOWN);
        form.section(8, Messages.of("entity.section.contact"));
        add(9, 1, LEFT, 20, EntityField.PHONE);
        add(9, 45, RIGHT, 22, EntityField.EMAIL);
    }

    private void contactAndPayment() {
        add(10, 1, LEFT, 20, EntityField.SIRET);
        add(10, 45, RIGHT, 22, EntityField.RCS);
        add(11, 1, LEFT, 20, EntityField.CAPITAL);
        add(11, 45, RIGHT, 22, EntityField.VAT_NUMBER);
        form.section(12, Messages.of("entity.section.payment"));
        add(13, 1, LEFT, 42, EntityField.IBAN);
        add(14, 1, LEFT, 11, EntityField.BIC);
        FilePick.on(desk, add(15, 1, LEFT, 56, EntityField.LOGO));
    }

    private TextField add(int row, int labelColumn, int column, int cells, EntityField field) {
        TextField text = new TextField(field.key(), cells).most(field.longest() + MORE_THAN_FITS);
        text.check(field::problem);
        fields.put(field, text);
        return form.add(row, labelColumn, column, text);
    }

    private Optional<String> codeProblem(String typed) {
        return taken.contains(typed)
                ? Optional.of(Messages.of("entity.code.taken", typed))
                : EntityEdit.codeProblem(typed);
    }

    private Optional<String> siteProblem(String typed) {
        return typed.isEmpty() ? Optional.empty() : EntityEdit.codeProblem(typed);
    }

    private void listSites() {
        List<Column<EntityEdit.SiteName>> columns = List.of(
                Column.left(Messages.of("entity.column.code"), 20, EntityEdit.SiteName::code),
                Column.left(Messages.of("entity.column.name"), 40, EntityEdit.SiteName::name));
        PickList.one(desk, Messages.of("entity.sites"), sites, columns, site -> {
                    siteCode.choose(site.code());
                    siteName.choose(site.name());
                })
                .show();
    }

    /** An empty fiche whose code must be none of {@code codes}. */
    void showNew(Set<String> codes) {
        taken = codes;
        form.go(code);
    }

    /** An entity as it is stored, with the sites that it has; the line for a site is empty again. */
    void show(AdministrativeEntity entity, List<EntityEdit.SiteName> ofEntity) {
        taken = Set.of();
        boolean first = isNew;
        isNew = false;
        sites = ofEntity;
        code.set(entity.code());
        fields.forEach((field, text) -> {
            text.set(field.shown(entity));
            stored.put(field, field.of(entity));
        });
        siteCode.set("");
        siteName.set("");
        form.saved();
        if (first) {
            form.go(fields.get(EntityField.NAME));
        }
    }

    /** The cursor on the name of a site that is there. */
    void goToSite(String wanted) {
        sites.stream().filter(site -> site.code().equals(wanted)).findFirst().ifPresent(site -> {
            siteCode.set(site.code());
            siteName.set(site.name());
            form.go(siteName);
        });
    }

    /** What differs from what is stored: the rest may have been changed by somebody else meanwhile. */
    EntityEdit edit() {
        Map<EntityField, String> values = new EnumMap<>(EntityField.class);
        fields.forEach((field, text) -> {
            if (!field.written(text.value()).equals(stored.getOrDefault(field, ""))) {
                values.put(field, text.value());
            }
        });
        return new EntityEdit(
                code.value(),
                values,
                siteCode.value().isEmpty()
                        ? List.of()
                        : List.of(new EntityEdit.SiteName(siteCode.value(), siteName.value())));
    }

    Form form() {
        return form;
    }

    /** Code and name of each site on one line. */
    String sitesLine() {
        return String.join(
                ", ",
                sites.stream().map(site -> site.code() + " " + site.name()).toList());
    }
}
