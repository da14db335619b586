package fr.relances.screen.operator;

import fr.relances.operator.EditOperator;
import fr.relances.operator.FindOperators;

/** What the screens of operators call. */
public record OperatorUseCases(FindOperators find, EditOperator edit) {}
