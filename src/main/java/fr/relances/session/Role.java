package fr.relances.session;

import fr.relances.text.Messages;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an operator is on a base; the one table of who may do what. */
public enum Role {
    CONSULTATION(EnumSet.of(Permission.READ)),
    ACCOUNTANT(EnumSet.of(
            Permission.READ,
            Permission.DUN,
            Permission.ITEMS,
            Permission.LEVELS,
            Permission.CUSTOMERS,
            Permission.IMPORT)),
    ADMINISTRATOR(EnumSet.allOf(Permission.class));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    public boolean allows(Permission permission) {
        return permissions.contains(permission);
    }

    /** The French word, on screen and in commands. */
    public String text() {
        return Messages.of("role." + name());
    }

    /** The roles that have {@code permission}, the least of them first. */
    public static List<Role> allowing(Permission permission) {
        return Arrays.stream(values()).filter(role -> role.allows(permission)).toList();
    }
}
