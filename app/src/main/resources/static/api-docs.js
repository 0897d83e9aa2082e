// The page that tries the API: requests carry the token that is pasted there, never the session of the page.
SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#api-docs',
  deepLinking: true,
  docExpansion: 'list',
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis],
  requestInterceptor: (request) => ({ ...request, credentials: 'omit' }),
});
