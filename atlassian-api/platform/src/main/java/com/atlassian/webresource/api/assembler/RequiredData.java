package com.atlassian.webresource.api.assembler;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.assembler.resource.ResourcePhase;
import java.util.concurrent.CompletionStage;

@ExperimentalApi
public interface RequiredData {
    RequiredData requireData(String text, Jsonable jsonable);

    RequiredData requireData(String text, Jsonable jsonable, ResourcePhase resourcePhase);

    RequiredData requireData(String text, Number number);

    RequiredData requireData(String text, Number number, ResourcePhase resourcePhase);

    RequiredData requireData(String text1, String text2);

    RequiredData requireData(String text1, String text2, ResourcePhase resourcePhase);

    RequiredData requireData(String text, Boolean booleanValue);

    RequiredData requireData(String text, Boolean booleanValue, ResourcePhase resourcePhase);

    RequiredData requireData(String text, CompletionStage<Jsonable> completionStage);
}
