package com.atlassian.confluence.content.render.image;

public interface ImageDimensions {}
