package fr.relances.letter.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.parameter.CreateEntity;
import fr.relances.parameter.FindEntities;
import fr.relances.parameter.ReadParameters;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the folders of models, and which entities use it. */
class ListTemplatesTest {

    @TempDir
    Path folder;

    private final Database database = TestBase.empty();
    private Path own;
    private Path shipped;
    private ListTemplates list;

    @BeforeEach
    void twoFolders() throws IOException {
        new CreateEntity(database).run("1", "COOPÉRATIVE DU VAL");
        new CreateEntity(database).run("NEG", "NÉGOCE DU VAL");
        own = Files.createDirectory(folder.resolve("own"));
        shipped = Files.createDirectory(folder.resolve("shipped"));
        Files.writeString(shipped.resolve("GENERAL.vm"), "livré");
        list = new ListTemplates(
                new LetterTemplates(List.of(own, shipped, folder.resolve("missing"))),
                new FindEntities(database),
                new ReadParameters(database));
    }

    private static String told(TemplateState template) {
        return template.name() + (template.own() ? " own" : " shipped") + (template.valid() ? "" : " faulty")
                + (template.hidden() ? " hidden" : "") + " " + template.generalOf();
    }

    @Test
    void saysWhichEntitiesUseAModelAsTheirGeneralOne() throws IOException {
        Files.writeString(own.resolve("COURT.vm"), "court");
        TestBase.execute("INSERT INTO entity_setting VALUES ('NEG', 'generalTemplate', 'COURT')");

        assertThat(list.run())
                .extracting(ListTemplatesTest::told)
                .containsExactly("COURT own [NEG]", "GENERAL shipped [1]");
    }

    @Test
    void theCompanysModelHidesTheShippedOneEvenWithAFault() throws IOException {
        Files.writeString(own.resolve("GENERAL.vm"), "[destinataire]\n  $rien.du.tout");

        List<TemplateState> found = list.run();
        assertThat(found)
                .extracting(ListTemplatesTest::told)
                .containsExactly("GENERAL own faulty [1, NEG]", "GENERAL shipped hidden []");
        assertThat(found.get(0).fault().orElseThrow())
                .startsWith("Modèle GENERAL, ligne 2, colonne 3 : ")
                .contains("$rien");
        assertThat(found.get(1).load().name()).isEqualTo("GENERAL");
        assertThatThrownBy(() -> found.get(0).load()).isInstanceOf(OperatorException.class);
    }

    @Test
    void hidesNoFileBecauseOfItsNameButThoseOfTheSystem() throws IOException {
        Files.writeString(own.resolve("Général.vm"), "x");
        Files.writeString(own.resolve("RELANCE.docx"), "x");
        Files.writeString(own.resolve("VIDE.vm"), " ");
        Files.write(own.resolve("LATIN.vm"), new byte[] {(byte) 0xe9});
        Files.writeString(own.resolve(".swp"), "x");
        Files.createDirectory(own.resolve("DOSSIER.vm"));

        assertThat(list.run())
                .extracting(template -> template.name() + ": "
                        + template.fault().map(fault -> fault.substring(0, 30)).orElse(""))
                .containsExactly(
                        "GENERAL: ",
                        "Général: Le nom de modèle « Général » n",
                        "LATIN: Le modèle " + own.resolve("LATIN.vm").toString().substring(0, 20),
                        "RELANCE.docx: Le fichier RELANCE.docx n'a pa",
                        "VIDE: Le modèle VIDE est vide (" + own.toString().substring(0, 5));
    }

    @Test
    void followsTheFoldersEachTime() throws IOException {
        assertThat(list.run()).hasSize(1);
        Files.writeString(own.resolve("COURT.vm"), "court");
        assertThat(list.run()).hasSize(2);
    }
}
