declare module "graphql-voyager/dist/voyager.standalone.js" {
  export { renderVoyager, sdlToSchema } from "graphql-voyager/typings/standalone";
}
