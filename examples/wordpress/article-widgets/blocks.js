/** The blocks in the editor: a field for each value, and the widget itself as the server renders it. */
(({blocks, blockEditor, components, element, i18n, serverSideRender: ServerSideRender}) => {
  const {createElement, Fragment} = element;
  const {__} = i18n;

  const widgets = {
    'footnote-list': {title: __('Footnote list', 'article-widgets'), icon: 'editor-ol'},
    'related-link': {title: __('Related link', 'article-widgets'), icon: 'admin-links'},
    'image-credit': {title: __('Image with credit', 'article-widgets'), icon: 'format-image'},
    'comment-count': {title: __('Comment count', 'article-widgets'), icon: 'admin-comments'},
    byline: {title: __('Byline', 'article-widgets'), icon: 'admin-users'},
  };

  /** @param {string} name Of a value: "source_url" is labelled "Source url". */
  const label = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('_', ' ');

  for (const [name, widget] of Object.entries(widgets)) {
    // The values of a block are those that the server has registered.
    blocks.registerBlockType(`article-widgets/${name}`, {
      ...widget,
      apiVersion: 3,
      category: 'text',
      edit: Edit,
      save: () => null,
    });
  }

  function Edit({name, attributes, setAttributes, context}) {
    const fields = Object.keys(blocks.getBlockType(name).attributes).filter(
      (key) => !['lock', 'metadata', 'className'].includes(key),
    );
    const isEmpty = fields.length > 0 && Object.values(attributes).every((value) => !value);
    return createElement(
      Fragment,
      null,
      fields.length > 0 &&
        createElement(
          blockEditor.InspectorControls,
          null,
          createElement(
            components.PanelBody,
            null,
            fields.map((key) =>
              createElement(components.TextControl, {
                key,
                label: label(key),
                value: attributes[key] ?? '',
                onChange: (value) => setAttributes({[key]: value || undefined}),
              }),
            ),
          ),
        ),
      createElement(
        'div',
        blockEditor.useBlockProps(),
        isEmpty && name !== 'article-widgets/footnote-list'
          ? blocks.getBlockType(name).title
          : createElement(ServerSideRender, {
              block: name,
              attributes,
              urlQueryArgs: context.postId ? {post_id: context.postId} : undefined,
            }),
      ),
    );
  }
})(window.wp);
