package fr.relances.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.parameter.EntityEdit.SiteName;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Setting an entity, on a real base. */
class EditEntityTest {

    @TempDir
    Path folder;

    private final Database database = TestBase.empty();
    private final EditEntity edit = new EditEntity(database, TestBase.session(LocalDate.of(2026, 11, 24)));

    @BeforeEach
    void firstEntity() {
        new CreateEntity(database).ensureFirst();
    }

    private EditEntity.Done run(String code, Map<EntityField, String> fields, SiteName... sites) {
        return edit.run(new EntityEdit(code, fields, List.of(sites)));
    }

    private AdministrativeEntity entity(String code) {
        return new FindEntities(database)
                .run().stream()
                        .filter(entity -> entity.code().equals(code))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void storesWhatIsGivenLeavesTheRestAndKeepsWhoChangedIt() {
        run("1", Map.of(EntityField.NAME, "COOPÉRATIVE DU VAL", EntityField.TOWN, "Vendôme"));
        EditEntity.Done done =
                run("1", Map.of(EntityField.IBAN, "fr14 2004 1010 0505 0001 3m02 606", EntityField.TOWN, "Vendôme"));

        assertThat(done.changed()).containsExactly(EntityField.IBAN);
        assertThat(entity("1").identity().name()).isEqualTo("COOPÉRATIVE DU VAL");
        assertThat(entity("1").seat().town()).isEqualTo("Vendôme");
        assertThat(entity("1").payment().iban()).isEqualTo("FR1420041010050500013M02606");
        assertThat(TestBase.rows("SELECT kind, old_value, new_value, operator_name FROM change_record ORDER BY id"))
                .containsExactly(
                        "ENTITE NAME|À compléter|COOPÉRATIVE DU VAL|dupont",
                        "ENTITE TOWN||Vendôme|dupont",
                        "ENTITE IBAN||FR1420041010050500013M02606|dupont");
    }

    @Test
    void createsAnEntityWithItsSitesAndLevels() {
        EditEntity.Done done = run(
                "VAL",
                Map.of(EntityField.LEGAL_NAME, "SCA Coopérative du Val"),
                new SiteName("1", "Siège"),
                new SiteName("SILO", ""));

        assertThat(done.created()).isTrue();
        assertThat(done.newSites()).containsExactly("SILO");
        assertThat(done.renamedSites()).containsExactly("1");
        assertThat(entity("VAL").identity().name()).isEqualTo("SCA Coopérative du Val");
        assertThat(new FindEntities(database).sites())
                .contains(new SiteEntity("VAL", "1", "Siège"), new SiteEntity("VAL", "SILO", "SILO"));
        assertThat(TestBase.rows("SELECT level FROM dunning_level WHERE entity_code = 'VAL' ORDER BY level"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void aSiteThatIsThereKeepsItsNameUnlessOneIsGiven() {
        EditEntity.Done done = run("1", Map.of(), new SiteName("1", ""));

        assertThat(done.stored()).isFalse();
        assertThat(new FindEntities(database).sites()).containsExactly(new SiteEntity("1", "1", "À compléter"));
    }

    @Test
    void storesNothingWhenAnythingIsRefused() {
        assertThatThrownBy(() -> run(
                        "2",
                        Map.of(EntityField.NAME, "B", EntityField.IBAN, "FR1420041010050500013M02607"),
                        new SiteName("2", "")))
                .isInstanceOf(OperatorException.class)
                .hasMessageStartingWith("IBAN : la clé de l'IBAN « FR1420041010050500013M02607 »");
        assertThatThrownBy(() -> run("1", Map.of(EntityField.NAME, "B"), new SiteName("a/b", "")))
                .hasMessageStartingWith("Site : « a/b » n'est pas un code.");
        assertThatThrownBy(() ->
                        run("1", Map.of(EntityField.NAME, "B", EntityField.LOGO, folder.resolve("absent.png") + "")))
                .hasMessageMatching("Logo : le fichier .*absent.png n'existe pas ou ne peut pas être lu.*");

        assertThat(new FindEntities(database).run())
                .extracting(AdministrativeEntity::code)
                .containsExactly("1");
        assertThat(entity("1").identity().name()).isEqualTo("À compléter");
    }

    @Test
    void keepsTheWholePathOfALogoAndClearsIt() throws IOException {
        Path logo = Files.createFile(folder.resolve("logo.png"));

        run("1", Map.of(EntityField.LOGO, folder + "/./logo.png"));
        assertThat(entity("1").contact().logoPath()).isEqualTo(logo.toString());
        run("1", Map.of(EntityField.LOGO, ""));
        assertThat(entity("1").contact().logoPath()).isEmpty();
    }

    @Test
    void storesTablesAndRenamesWhatIsKnown() {
        StoreTables store = new StoreTables(database);
        PaymentMethod direct = new PaymentMethod("PRLV", "Prélèvement", false, 0);
        store.run("1", Map.of(CodeTable.CUSTOMER_TYPE, List.of(new Reference("AGRI", "AGRI"))), List.of(direct));
        store.run(
                "1",
                Map.of(
                        CodeTable.CUSTOMER_TYPE,
                        List.of(new Reference("AGRI", "Agriculteurs")),
                        CodeTable.SALES_REPRESENTATIVE,
                        List.of(new Reference("LB", "Luc Bréchard"))),
                List.of(new PaymentMethod("PRLV", "Prélèvement SEPA", false, 5)));

        EntityParameters parameters = new ReadParameters(database).run("1");
        assertThat(parameters.customerTypes()).containsExactly(new Reference("AGRI", "Agriculteurs"));
        assertThat(parameters.salesRepresentatives()).containsExactly(new Reference("LB", "Luc Bréchard"));
        assertThat(parameters.paymentMethods())
                .containsEntry("PRLV", new PaymentMethod("PRLV", "Prélèvement SEPA", false, 5));
    }
}
