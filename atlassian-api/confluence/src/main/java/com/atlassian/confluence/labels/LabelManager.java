package com.atlassian.confluence.labels;

import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.PartialList;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.sal.api.user.UserKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

public interface LabelManager {
    List<String> CONTENT_TYPES = List.of("page", "blogpost", "attachment", "spacedesc");

    String FAVOURITE_LABEL = "favourite";

    String FAVOURITE_LABEL_YANKEE = "favorite";

    int DEFAULT_LABEL_COUNT = Integer.valueOf(-1);

    int NO_CHANGE = 0;

    int LABEL_ADDED = 1;

    int LABEL_CREATED = 2;

    int LABEL_REMOVED = 3;

    int LABEL_DELETED = 4;

    int NO_OFFSET = 0;

    int NO_MAX_RESULTS = Integer.valueOf(-1);

    int addLabel(Labelable labelable, Label label);

    int removeLabel(Labelable labelable, Label label);

    void removeLabels(Labelable labelable, List list);

    void removeAllLabels(Labelable labelable);

    boolean deleteLabel(long id);

    boolean deleteLabel(Label label);

    Label getLabel(long id);

    Label getLabel(ParsedLabelName parsedLabelName);

    Label getLabel(String text);

    List<Label> getLabels(Collection<String> collection);

    Label getLabel(Label label);

    Label getLabel(String text, Namespace namespace);

    List<Label> getLabelsByDetail(String text1, String text2, String text3, String text4);

    List<Label> getLabelsInSpace(String text);

    List<?> getMostPopularLabels();

    List<?> getMostPopularLabels(int number);

    List<?> getMostPopularLabelsInSpace(String text);

    List<?> getMostPopularLabelsInSpace(String text, int number);

    Set<?> getMostPopularLabelsWithRanks(Comparator<?> comparator);

    Set<?> getMostPopularLabelsWithRanks(int number, Comparator<?> comparator);

    Set<?> getMostPopularLabelsWithRanksInSpace(String text, int number, Comparator<?> comparator);

    List<Label> getRecentlyUsedLabels();

    List<Label> getRecentlyUsedLabels(int number);

    List<Labelling> getRecentlyUsedLabellings(int number);

    List<Label> getRecentlyUsedLabelsInSpace(String text);

    List<Label> getRecentlyUsedLabelsInSpace(String text, int number);

    List<Labelling> getRecentlyUsedLabellingsInSpace(String text, int number);

    List<Label> getSuggestedLabels(Labelable labelable);

    List<Label> getSuggestedLabels(Labelable labelable, int number);

    List<Label> getSuggestedLabelsInSpace(Labelable labelable, String text);

    List<Label> getSuggestedLabelsInSpace(Labelable labelable, String text, int number);

    List<Label> getRelatedLabels(Label label);

    List<Label> getRelatedLabels(Label label, int number);

    List<Label> getRelatedLabels(List<? extends Label> list, String text, int number);

    List<Label> getRelatedLabelsInSpace(Label label, String text);

    List<Label> getRelatedLabelsInSpace(Label label, String text, int number);

    List<Space> getSpacesContainingContentWithLabel(Label label);

    List<Label> getUsersLabels(String text);

    List<Label> getTeamLabels();

    default List<Label> getTeamLabels(String text) {
        throw new UnsupportedOperationException();
    }

    List<Label> getTeamLabelsForSpace(String text);

    List<Label> getTeamLabelsForSpaces(Collection<Space> collection);

    @Deprecated
    List<? extends Labelable> getCurrentContentForLabel(Label label);

    @Deprecated
    List<? extends Labelable> getCurrentContentForLabelAndSpace(Label label, String text);

    List<? extends Labelable> getCurrentContentWithPersonalLabel(String text);

    List<Space> getSpacesWithLabel(Label label);

    List<Space> getFavouriteSpaces(String text);

    List<Labelling> getFavouriteLabellingsByContentIds(Collection<ContentId> collection, UserKey userKey);

    List<Label> getRecentlyUsedPersonalLabels(String text);

    List<Label> getRecentlyUsedPersonalLabels(String text, int number);

    List<Labelling> getRecentlyUsedPersonalLabellings(String text, int number);

    @Deprecated
    List getContent(Label label);

    int getContentCount(Label label);

    Label createLabel(Label label);

    @Deprecated
    List<? extends Labelable> getContentForAllLabels(Collection<Label> collection, int number1, int number2);

    PartialList<ContentEntityObject> getContentForLabel(int number1, int number2, Label label);

    <T extends EditableLabelable> PartialList<T> getForLabel(Class<T> type, int number1, int number2, Label label);

    <T extends EditableLabelable> PartialList<T> getForLabels(Class<T> type, int number1, int number2, Label... labels);

    PartialList<EditableLabelable> getForLabels(int number1, int number2, Label... labels);

    PartialList<ContentEntityObject> getContentForAllLabels(int number1, int number2, Label... labels);

    PartialList<ContentEntityObject> getContentInSpaceForLabel(int number1, int number2, String text, Label label);

    PartialList<ContentEntityObject> getContentInSpaceForAllLabels(
            int number1, int number2, String text, Label... labels);

    PartialList<ContentEntityObject> getContentInSpacesForAllLabels(
            int number1, int number2, Set<String> set, Label... labels);

    PartialList<ContentEntityObject> getAllContentForLabel(int number1, int number2, Label label);

    PartialList<ContentEntityObject> getAllContentForAllLabels(int number1, int number2, Label... labels);

    List<?> getMostPopularLabelsInSpaceLite(String text, int number);

    List<?> getMostPopularLabelsInSiteLite(int number);

    Set<?> calculateRanksForLiteLabels(List<?> list, Comparator<?> comparator);

    PartialList<Label> findGlobalLabelsByNamePrefix(int number1, int number2, String text);

    PartialList<Label> findTeamLabelsByNamePrefix(int number1, int number2, String text);
}
