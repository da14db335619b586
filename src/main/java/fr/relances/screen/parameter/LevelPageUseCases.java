package fr.relances.screen.parameter;

import fr.relances.letter.sample.CheckLevelTexts;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.EditLevel;
import fr.relances.parameter.ReadParameters;

/** What the page of one level calls. */
public record LevelPageUseCases(
        CurrentEntity currentEntity,
        ReadParameters readParameters,
        LetterTemplates templates,
        CheckLevelTexts check,
        EditLevel edit) {}
