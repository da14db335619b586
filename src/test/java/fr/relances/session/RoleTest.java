package fr.relances.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what. */
class RoleTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # permission, consultation, comptable, administrateur
            READ,         true,         true,      true
            DUN,          false,        true,      true
            ITEMS,        false,        true,      true
            LEVELS,       false,        true,      true
            CUSTOMERS,    false,        true,      true
            IMPORT,       false,        true,      true
            SETTINGS,     false,        false,     true
            ENTITIES,     false,        false,     true
            TABLES,       false,        false,     true
            BACKUP,       false,        false,     true
            OPERATORS,    false,        false,     true
            """)
    void allowsWhatTheHelpSays(Permission permission, boolean reader, boolean accountant, boolean administrator) {
        assertThat(Role.CONSULTATION.allows(permission)).isEqualTo(reader);
        assertThat(Role.ACCOUNTANT.allows(permission)).isEqualTo(accountant);
        assertThat(Role.ADMINISTRATOR.allows(permission)).isEqualTo(administrator);
    }

    /** The line of the help that begins with a role names what it allows beyond the role before it. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void standsInTheHelpAsItIs(Role role) {
        String line = Arrays.stream(Messages.of("help.operators").split("\n"))
                .filter(each -> each.startsWith(role.text()))
                .findFirst()
                .orElseThrow();
        List<String> named = Arrays.stream(Permission.values())
                .filter(permission -> line.contains(permission.text()))
                .map(Permission::name)
                .toList();
        assertThat(named)
                .isEqualTo(Arrays.stream(Permission.values())
                        .filter(permission -> Role.allowing(permission).get(0) == role)
                        .map(Permission::name)
                        .collect(Collectors.toList()));
    }
}
