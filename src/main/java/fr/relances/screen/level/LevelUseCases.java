package fr.relances.screen.level;

import fr.relances.customer.AlignLevel;
import fr.relances.customer.FindCustomerNames;
import fr.relances.customer.FindLevelFalls;
import fr.relances.customer.ResetLevels;
import fr.relances.openitem.ChangeLevels;
import fr.relances.openitem.FindLevelItems;
import fr.relances.parameter.CurrentEntity;
import fr.relances.screen.selection.SelectionUseCases;

/** What the screens on levels call. */
public record LevelUseCases(
        CurrentEntity currentEntity,
        FindCustomerNames findCustomerNames,
        FindLevelItems findItems,
        ChangeLevels change,
        AlignLevel align,
        FindLevelFalls findFalls,
        ResetLevels reset,
        SelectionUseCases selections) {}
