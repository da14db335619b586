package fr.relances.screen.entity;

import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.EditEntity;
import fr.relances.parameter.FindEntities;

/** What the screens of entities call. */
public record EntityUseCases(FindEntities find, EditEntity edit, CurrentEntity currentEntity, WindowUseCases window) {}
